package hr.mentoring.web.program;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Eligibility;
import hr.mentoring.program.Phase;
import hr.mentoring.program.Program;
import hr.mentoring.program.ProgramService;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One cohort: where it stands, what comes next, and the way back where nothing is lost by it. */
@Named
@ViewScoped
public class CohortPage implements Serializable {

    @EJB
    private CohortService cohorts;

    @EJB
    private ProgramService programs;

    @EJB
    private DirectoryService directory;

    @Inject
    private Pages pages;

    @Inject
    private CohortFigures figures;

    private long id;

    private transient @Nullable View shown;

    /**
     * What the page shows.
     *
     * @param next where it goes on
     * @param nextObstacle why it cannot go on now; empty if it can
     * @param back where a step back leads; null where there is none
     */
    public record View(
            Cohort cohort,
            Program program,
            CohortFigures.Figures figures,
            List<Stage> stages,
            @Nullable Phase next,
            String nextObstacle,
            @Nullable Phase back) {}

    /**
     * A phase in the row of phases.
     *
     * @param count what is counted in it; null where there is nothing to count
     * @param counted the key of what is counted
     * @param address of the list behind the count
     */
    public record Stage(
            Phase phase,
            boolean done,
            boolean current,
            @Nullable Integer count,
            String counted,
            String address) {}

    /** Makes sure that there is such a cohort before the page is made. */
    public void load() {
        shown = view();
    }

    /** Goes on to the next phase. */
    public String goOn() {
        return move(cohort().phase().next());
    }

    /** Takes a step back. */
    public String goBack() {
        return move(cohort().phase().previous());
    }

    /** Removes a draft. */
    public String remove() {
        String name = cohort().name();
        cohorts.remove(cohortId());
        pages.say("program.removed", name);
        return "/admin/cohorts?faces-redirect=true";
    }

    public View getView() {
        if (shown == null) {
            shown = view();
        }
        return shown;
    }

    /** The conditions of one side in words; empty for everybody. */
    public List<String> conditions(Eligibility eligibility) {
        Locale locale = pages.locale();
        List<String> words = new ArrayList<>();
        eligibility.lowestLevel().ifPresent(level -> words.add(Texts.of(locale, "program.only.low", level)));
        eligibility.highestLevel().ifPresent(level -> words.add(Texts.of(locale, "program.only.high", level)));
        if (!eligibility.orgUnits().isEmpty()) {
            words.add(Texts.of(locale, "program.only.units", unitNames(eligibility)));
        }
        if (!eligibility.locations().isEmpty()) {
            words.add(Texts.of(locale, "program.only.places", String.join(", ", eligibility.locations())));
        }
        if (!eligibility.languages().isEmpty()) {
            words.add(Texts.of(
                    locale,
                    "program.only.languages",
                    eligibility.languages().stream()
                            .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(locale))
                            .collect(Collectors.joining(", "))));
        }
        eligibility.hiredSince().ifPresent(day -> words.add(Texts.of(locale, "program.only.since", day)));
        eligibility.hiredUntil().ifPresent(day -> words.add(Texts.of(locale, "program.only.until", day)));
        return words;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    private String move(Optional<Phase> to) {
        Phase phase = to.orElseThrow(() -> new RuleBroken("program.one-step", cohort().name()));
        cohorts.moveTo(cohortId(), phase);
        pages.say("program.moved." + phase, cohort().name());
        return "/admin/cohort?faces-redirect=true&id=" + id;
    }

    private View view() {
        Cohort cohort = cohort();
        CohortFigures.Figures counts = figures.of(cohort.id());
        Phase next = cohort.phase().next().orElse(null);
        String obstacle = next == null
                ? ""
                : cohorts.obstacle(cohort.id(), next)
                        .map(refusal -> Texts.of(pages.locale(), refusal))
                        .orElse("");
        Phase back = cohort.phase()
                .previous()
                .filter(phase -> cohorts.obstacle(cohort.id(), phase).isEmpty())
                .orElse(null);
        return new View(cohort, programs.get(cohort.program()), counts, stages(cohort, counts), next, obstacle, back);
    }

    private List<Stage> stages(Cohort cohort, CohortFigures.Figures counts) {
        return Arrays.stream(Phase.values())
                .map(phase -> {
                    boolean reached = !cohort.phase().isBefore(phase);
                    String query = "?cohort=" + id;
                    return switch (phase) {
                        case ENROLLING ->
                            stage(
                                    cohort,
                                    phase,
                                    reached ? counts.enrolled() : null,
                                    "enrolled",
                                    "cohort/applicants" + query);
                        case PAIRING ->
                            stage(
                                    cohort,
                                    phase,
                                    reached ? counts.accepted() : null,
                                    "accepted",
                                    "cohort/applicants" + query + "&state=ACCEPTED");
                        case REVIEW -> stage(cohort, phase, null, "", "cohort/pairing" + query);
                        case ACTIVE ->
                            stage(cohort, phase, reached ? counts.pairs() : null, "pairs", "cohort/pairs" + query);
                        case CLOSED ->
                            stage(
                                    cohort,
                                    phase,
                                    reached ? counts.ended() : null,
                                    "ended",
                                    "cohort/pairs" + query + "&state=ENDED");
                        case DRAFT, CLOSING -> stage(cohort, phase, null, "", "");
                    };
                })
                .toList();
    }

    private static Stage stage(Cohort cohort, Phase phase, @Nullable Integer count, String counted, String address) {
        return new Stage(
                phase,
                phase.isBefore(cohort.phase()),
                phase == cohort.phase(),
                count,
                counted.isEmpty() ? "" : "program.counted." + counted,
                address);
    }

    private String unitNames(Eligibility eligibility) {
        return directory.orgUnits().stream()
                .filter(unit -> eligibility.orgUnits().contains(unit.id()))
                .map(OrgUnit::name)
                .collect(Collectors.joining(", "));
    }

    private Cohort cohort() {
        return cohorts.get(cohortId());
    }

    private CohortId cohortId() {
        return ProgramIds.cohort(id);
    }
}
