package hr.mentoring.feedback;

import hr.mentoring.feedback.model.RoundEntity;
import hr.mentoring.feedback.store.Surveys;
import hr.mentoring.meeting.MeetingSteps;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairSteps;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks both sides of each pair at its milestones, without a caller. Whoever was asked about a milestone is never asked
 * about it again, whichever node tries, and nobody is asked while another survey about the same pair is open or only two
 * weeks old. The timer calls it, and {@link FeedbackRounds} for an administrator who does not wait for the timer.
 */
@Stateless
@PermitAll
public class MilestoneSteps {

    /** For how long after one survey the same person hears of no milestone of the same pair. */
    static final Duration REST = Duration.ofDays(14);

    /** For how many days a milestone's survey takes answers, as long as its quarter does. */
    static final int DAYS_TO_ANSWER = 14;

    @Inject
    private Surveys surveys;

    @Inject
    private CohortService cohorts;

    @Inject
    private PairSteps pairs;

    @Inject
    private MeetingSteps meetings;

    @Inject
    private RoundOpening opening;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    /** The cohorts whose pairs may have reached something. */
    public List<CohortId> cohorts() {
        Instant fresh = clock.instant().minus(Duration.ofDays(Milestones.DAYS_FRESH));
        return cohorts.in(Phase.WITH_PAIRS).stream()
                .filter(cohort ->
                        cohort.phase() != Phase.CLOSED || cohort.phaseSince().isAfter(fresh))
                .map(Cohort::id)
                .toList();
    }

    /**
     * Asks those of a cohort who have reached a milestone, in a transaction of its own.
     *
     * @return how many are asked now
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int ask(CohortId id, Occasion milestone) {
        List<Addressee> due = due(id, milestone);
        if (due.isEmpty()) {
            return 0;
        }
        LocalDate today = calendars.current().today(clock);
        Quarter quarter = calendars.current().quarterOf(today);
        RoundEntity round = surveys.round(id, quarter, milestone)
                .orElseGet(() -> opening.begin(cohorts.get(id), quarter, milestone));
        LocalDate closesOn = today.plusDays(DAYS_TO_ANSWER);
        return opening.ask(round, due, closesOn.isAfter(round.closesOn()) ? round.closesOn() : closesOn);
    }

    /** Those of a cohort who can be asked about a milestone now. */
    public List<Addressee> due(CohortId id, Occasion milestone) {
        Set<Addressee> before = surveys.askedAt(milestone, id);
        List<Pair> open = pairs.ofCohort(id).stream()
                .filter(pair -> !Addressee.bothOf(pair).allMatch(before::contains))
                .toList();
        Cohort cohort = cohorts.get(id);
        CompanyCalendar calendar = calendars.current();
        LocalDate today = calendar.today(clock);
        Milestones milestones = new Milestones(cohort, firstMet(milestone, open), calendar.zone());
        List<Addressee> reached = open.stream()
                .filter(pair -> milestones.isDue(pair, milestone, today))
                .flatMap(Addressee::bothOf)
                .filter(each -> !before.contains(each))
                .toList();
        if (reached.isEmpty()) {
            return reached;
        }
        Set<Addressee> busy = surveys.busy(id, today, clock.instant().minus(REST));
        return opening.stillHere(
                reached.stream().filter(each -> !busy.contains(each)).toList());
    }

    private Map<PairId, Instant> firstMet(Occasion milestone, List<Pair> open) {
        return milestone == Occasion.FIRST_MEETING
                ? meetings.firstMet(open.stream().map(Pair::id).toList())
                : Map.of();
    }
}
