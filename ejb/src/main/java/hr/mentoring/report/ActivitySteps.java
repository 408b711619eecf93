package hr.mentoring.report;

import hr.mentoring.agreement.AgreementStatus;
import hr.mentoring.agreement.AgreementSteps;
import hr.mentoring.common.PersonId;
import hr.mentoring.enrollment.EnrollmentState;
import hr.mentoring.enrollment.EnrollmentSteps;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.meeting.MeetingSteps;
import hr.mentoring.meeting.PairActivity;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairSteps;
import hr.mentoring.program.Cohort;
import hr.mentoring.report.model.CohortActivity;
import hr.mentoring.report.model.CohortActivity.Worked;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a cohort did in a quarter, each cohort in a transaction of its own, so that no more than one of them is in
 * memory with everything that belongs to it. Only the job calls it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ActivitySteps {

    private static final int PAIRS_AT_ONCE = 500;

    @Inject
    private PairSteps pairs;

    @Inject
    private AgreementSteps agreements;

    @Inject
    private EnrollmentSteps enrollments;

    @Inject
    private MeetingSteps meetings;

    /** What a cohort did; of cohorts in which no pair worked in the quarter, nothing. */
    public CohortActivity of(Cohort cohort, Quarter quarter) {
        List<Pair> working = pairs.ofCohort(cohort.id()).stream()
                .filter(pair -> worked(pair, quarter))
                .toList();
        Map<PersonId, EnrollmentState> states = working.isEmpty() ? Map.of() : enrollments.states(cohort.id());
        List<Worked> worked = new ArrayList<>();
        for (int from = 0; from < working.size(); from += PAIRS_AT_ONCE) {
            worked.addAll(worked(working.subList(from, Math.min(from + PAIRS_AT_ONCE, working.size())), quarter));
        }
        return new CohortActivity(
                cohort.id(),
                cohort.program(),
                states.keySet(),
                in(EnrollmentState.ACCEPTED, states),
                in(EnrollmentState.WAITING, states),
                worked);
    }

    private List<Worked> worked(List<Pair> some, Quarter quarter) {
        Set<PairId> agreed = agreements.statuses(some).values().stream()
                .filter(status -> status.signedAt() != null)
                .map(AgreementStatus::pair)
                .collect(Collectors.toSet());
        Map<PairId, PairActivity> met =
                meetings.activity(some.stream().map(Pair::id).toList(), quarter.firstDay(), quarter.lastDay());
        return some.stream()
                .map(pair -> {
                    PairActivity activity = met.getOrDefault(pair.id(), new PairActivity(pair.id(), 0, 0, 0, 0, 0));
                    return new Worked(
                            pair.id().value(),
                            pair.mentee(),
                            pair.mentor(),
                            agreed.contains(pair.id()),
                            ending(pair, quarter),
                            activity.held(),
                            activity.onTime(),
                            activity.minutes(),
                            activity.actionsDone(),
                            activity.actionsDue());
                })
                .toList();
    }

    private static Set<PersonId> in(EnrollmentState state, Map<PersonId, EnrollmentState> states) {
        return states.entrySet().stream()
                .filter(person -> person.getValue() == state)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean worked(Pair pair, Quarter quarter) {
        return !pair.since().isAfter(quarter.lastDay())
                && pair.until().map(end -> !end.isBefore(quarter.firstDay())).orElse(true);
    }

    private static @Nullable Ending ending(Pair pair, Quarter quarter) {
        boolean ended = pair.until().map(end -> !end.isAfter(quarter.lastDay())).orElse(false);
        return ended ? pair.ending() : null;
    }
}
