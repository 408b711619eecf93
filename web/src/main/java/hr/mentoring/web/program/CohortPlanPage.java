package hr.mentoring.web.program;

import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortPlan;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import hr.mentoring.program.Program;
import hr.mentoring.program.ProgramService;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The plan of a cohort: made, or changed as far as its phase allows. */
@Named
@ViewScoped
public class CohortPlanPage implements Serializable {

    @EJB
    private CohortService cohorts;

    @EJB
    private ProgramService programs;

    @EJB
    private DirectoryService directory;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    private @Nullable Long id;
    private @Nullable Long program;
    private int version;
    private Phase phase = Phase.DRAFT;
    private String title = "";
    private CohortForm form = CohortForm.starting(null, 1, LocalDate.EPOCH);

    /** Reads what the address names: a cohort, or the program to start one of. */
    public void load() {
        if (id != null) {
            Cohort cohort = cohorts.get(ProgramIds.cohort(id));
            version = cohort.version();
            phase = cohort.phase();
            title = cohort.name();
            form = CohortForm.of(cohort.plan());
        } else {
            List<Program> all = programs.list();
            Long chosen = program != null || all.isEmpty()
                    ? program
                    : Long.valueOf(all.get(0).id().value());
            int months = chosen == null
                    ? 1
                    : programs.get(ProgramIds.of(chosen)).design().months();
            form = CohortForm.starting(chosen, months, LocalDate.now(clock));
        }
    }

    /** Keeps what was typed. */
    public String save() {
        CohortPlan plan = form.plan();
        CohortId cohort;
        if (id == null) {
            cohort = cohorts.create(plan);
            pages.say("program.cohort.made", plan.name());
        } else {
            cohort = ProgramIds.cohort(id);
            cohorts.change(cohort, plan, version);
            pages.say("program.saved", plan.name());
        }
        return "/admin/cohort?faces-redirect=true&id=" + cohort;
    }

    public List<Program> getPrograms() {
        return programs.list();
    }

    public List<OrgUnit> getOrgUnits() {
        return directory.orgUnits();
    }

    public List<String> getLocations() {
        return directory.locations();
    }

    /** Languages to choose from, by their names in the reader's language. */
    public List<Locale> getLanguages() {
        Locale reader = pages.locale();
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .sorted(Comparator.comparing(language -> language.getDisplayLanguage(reader)))
                .toList();
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whether the program can still be chosen. */
    public boolean isDraft() {
        return phase == Phase.DRAFT;
    }

    /** Whether the pairs have started, so that their first day stays. */
    public boolean isStarted() {
        return !phase.isBefore(Phase.ACTIVE);
    }

    public String getTitle() {
        return title;
    }

    public CohortForm getForm() {
        return form;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable Long getProgram() {
        return program;
    }

    public void setProgram(@Nullable Long program) {
        this.program = program;
    }
}
