package hr.mentoring.feedback;

import hr.mentoring.access.Role;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.feedback.model.Questionnaire;
import hr.mentoring.feedback.model.RoundEntity;
import hr.mentoring.feedback.store.Surveys;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import hr.mentoring.program.ProgramId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the surveys: what programs ask, and when cohorts are asked. What anybody answered is not to be had here. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class FeedbackRounds {

    private static final Set<Phase> WORKING = Set.of(Phase.ACTIVE, Phase.CLOSING);

    @Inject
    private Surveys surveys;

    @Inject
    private CohortService cohorts;

    @Inject
    private RoundOpening opening;

    @Inject
    private MilestoneSteps milestones;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    @Inject
    private Event<QuestionnaireChanged> changed;

    /** All rounds, the newest quarter first. */
    public List<Round> list() {
        return surveys.rounds().stream().map(this::round).toList();
    }

    /** The rounds of one cohort, the newest quarter first. */
    public List<Round> ofCohort(CohortId id) {
        return surveys.rounds().stream()
                .filter(round -> round.cohort().equals(id))
                .map(this::round)
                .toList();
    }

    /**
     * Asks a cohort now instead of in the last weeks of the quarter; the round of that quarter if it was opened already.
     *
     * @throws RuleBroken {@code feedback.cohort-not-working} or {@code feedback.quarter-ahead}
     */
    public Round open(CohortId id, Quarter quarter) {
        Cohort cohort = cohorts.get(id);
        return surveys.round(id, quarter, Occasion.QUARTER).map(this::round).orElseGet(() -> {
            RuleBroken.require(WORKING.contains(cohort.phase()), "feedback.cohort-not-working", cohort.name());
            RuleBroken.require(
                    !quarter.firstDay().isAfter(calendars.current().today(clock)), "feedback.quarter-ahead", quarter);
            return round(opening.open(cohort, quarter));
        });
    }

    /** How many of a cohort {@link #askAtMilestones} asks now, at each milestone that anybody is asked at. */
    public Map<Occasion, Integer> dueAtMilestones(CohortId id) {
        cohorts.get(id);
        Set<Addressee> counted = new HashSet<>();
        Map<Occasion, Integer> due = new EnumMap<>(Occasion.class);
        for (Occasion milestone : Occasion.MILESTONES) {
            milestones.due(id, milestone).stream()
                    .filter(counted::add)
                    .forEach(each -> due.merge(milestone, 1, Integer::sum));
        }
        return due;
    }

    /**
     * Asks those of a cohort who have reached a milestone now, instead of within the hour.
     *
     * @return how many are asked now
     */
    public int askAtMilestones(CohortId id) {
        cohorts.get(id);
        return Occasion.MILESTONES.stream()
                .mapToInt(milestone -> milestones.ask(id, milestone))
                .sum();
    }

    /** What a program asks on an occasion from now on. */
    public List<Question> questions(ProgramId program, Occasion occasion) {
        return surveys.questionnaire(program, occasion)
                .map(Questionnaire::questions)
                .orElseGet(occasion::standard);
    }

    /** The number of what a program asks; 0 where it never decided and asks the standard questions. */
    public int version(ProgramId program, Occasion occasion) {
        return surveys.questionnaire(program, occasion)
                .map(Questionnaire::number)
                .orElse(0);
    }

    /**
     * Asks something else from the next round on; rounds that are open keep what they began with.
     *
     * @throws RuleBroken what is wrong with the questions
     */
    public void change(ProgramId program, Occasion occasion, List<Question> questions) {
        int number = version(program, occasion) + 1;
        surveys.add(new Questionnaire(program, occasion, number, questions, clock.instant()));
        changed.fire(new QuestionnaireChanged(program, occasion, number));
    }

    private Round round(RoundEntity round) {
        int[] counts = surveys.counts(round);
        return new Round(
                round.id(),
                round.cohort(),
                round.program(),
                round.quarter(),
                round.occasion(),
                round.questionnaire().number(),
                round.openedAt(),
                round.closesOn(),
                Response.of(counts[0], counts[1]),
                round.closedAt().orElse(null));
    }
}
