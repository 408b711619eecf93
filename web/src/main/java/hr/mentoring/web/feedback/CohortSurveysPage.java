package hr.mentoring.web.feedback;

import hr.mentoring.common.Texts;
import hr.mentoring.feedback.FeedbackRounds;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Round;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.web.common.IdNumber;
import hr.mentoring.web.common.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The surveys of one cohort, and those that could go out at milestones at once. */
@Named
@ViewScoped
public class CohortSurveysPage implements Serializable {

    @Inject
    private FeedbackRounds feedback;

    @Inject
    private CohortService cohorts;

    @Inject
    private Pages pages;

    private @Nullable Long cohortId;
    private transient @Nullable Cohort cohort;
    private transient List<Round> rounds = List.of();
    private transient Map<Occasion, Integer> due = Map.of();

    /** Makes sure that there is such a cohort before the page is made. */
    public void load() {
        cohort = cohorts.get(id());
        rounds = feedback.ofCohort(id());
        due = feedback.dueAtMilestones(id());
    }

    /** Asks those who have reached a milestone. */
    public String ask() {
        pages.say("feedback.milestones-asked", feedback.askAtMilestones(id()));
        return "/admin/cohort/surveys?faces-redirect=true&cohort=" + id();
    }

    /** How many surveys would go out now. */
    public int getDueCount() {
        return due.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Which ones they are: {@code After the first meeting: 3, At half-time: 2}. */
    public String getDueByMilestone() {
        return due.entrySet().stream()
                .map(each -> Texts.of(
                        pages.locale(), "feedback.milestones-of", each.getKey().title(pages.locale()), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    public @Nullable Cohort getCohort() {
        return cohort;
    }

    public List<Round> getRounds() {
        return rounds;
    }

    private CohortId id() {
        return new CohortId(IdNumber.of("cohort", cohortId));
    }

    public @Nullable Long getCohortId() {
        return cohortId;
    }

    public void setCohortId(@Nullable Long cohortId) {
        this.cohortId = cohortId;
    }
}
