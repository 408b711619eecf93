package hr.mentoring.web.pairing;

import hr.mentoring.common.Texts;
import hr.mentoring.pairing.MenteeAnswer;
import hr.mentoring.pairing.MyOutcome;
import hr.mentoring.pairing.PairService;
import hr.mentoring.pairing.ReasonWords;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the published pairings mean to the reader as a mentee, in words. */
@Named
@RequestScoped
public class OutcomesPage {

    @EJB
    private PairService pairs;

    @EJB
    private CohortService cohorts;

    @EJB
    private ReasonWords words;

    @Inject
    private Pages pages;

    private @Nullable List<MyOutcome> outcomes;

    /** A cohort in which the reader has fewer mentors than wanted: why, and what they have meanwhile. */
    public record Alone(String title, List<String> sentences) {}

    /** The cohorts in which the reader has fewer mentors than wanted, while their pairs are at work. */
    public List<Alone> getAlone() {
        return outcomes().stream()
                .filter(one -> one.alone().isPresent() && isStillAlone(one))
                .map(one -> new Alone(title(one), words.alone(one, pages.locale())))
                .toList();
    }

    /** Who has found a mentor since is not alone any more; who wanted several may still lack some. */
    private boolean isStillAlone(MyOutcome outcome) {
        return cohorts.get(outcome.cohort()).phase() == Phase.ACTIVE
                && (hasSome(outcome)
                        || pairs.mine().stream()
                                .noneMatch(pair -> pair.cohort().equals(outcome.cohort()) && pair.isActive()));
    }

    private static boolean hasSome(MyOutcome outcome) {
        return outcome.answer().filter(MenteeAnswer::isOfTeam).isPresent();
    }

    private String title(MyOutcome outcome) {
        return Texts.of(
                pages.locale(),
                hasSome(outcome) ? "pairing.alone.fewer" : "pairing.alone.title",
                cohorts.get(outcome.cohort()).name());
    }

    /** What became of the reader's first wish in a cohort; blank if there was none. */
    public String wish(CohortId cohort) {
        return answered(cohort)
                .flatMap(MyOutcome::answer)
                .map(answer -> words.wish(answer, pages.locale()))
                .orElse("");
    }

    /** What the reader's mentors of a cohort cover together; empty for a single mentor. */
    public List<String> coverage(CohortId cohort) {
        return answered(cohort)
                .flatMap(MyOutcome::answer)
                .map(answer -> words.coverage(answer, pages.locale()))
                .orElse(List.of());
    }

    private Optional<MyOutcome> answered(CohortId cohort) {
        return outcomes().stream().filter(one -> one.cohort().equals(cohort)).findFirst();
    }

    private List<MyOutcome> outcomes() {
        if (outcomes == null) {
            outcomes = pairs.myOutcomes();
        }
        return outcomes;
    }
}
