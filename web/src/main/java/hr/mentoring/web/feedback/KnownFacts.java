package hr.mentoring.web.feedback;

import hr.mentoring.development.GoalState;
import hr.mentoring.development.GoalView;
import hr.mentoring.development.PlanService;
import hr.mentoring.feedback.Survey;
import hr.mentoring.meeting.ActionService;
import hr.mentoring.meeting.ActionState;
import hr.mentoring.meeting.ActionView;
import hr.mentoring.meeting.MeetingService;
import hr.mentoring.meeting.MeetingState;
import hr.mentoring.meeting.MeetingView;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairService;
import hr.mentoring.web.common.ReaderZone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What is known of a pair already and therefore not asked. It reads what the reader may read, by the same doors. */
@RequestScoped
class KnownFacts {

    private static final int MINUTES_OF_HOUR = 60;

    @Inject
    private PairService pairs;

    @Inject
    private MeetingService meetings;

    @Inject
    private ActionService actions;

    @Inject
    private PlanService plans;

    @Inject
    private ReaderZone zone;

    /**
     * The facts in figures.
     *
     * @param from since when
     * @param until up to when
     * @param met how often the two met
     * @param minutes for how long in all, as planned
     * @param goals how many goals they have, without those that were left
     * @param reached how many of them are reached
     * @param due how many action items of both were due
     * @param done how many of them are done
     */
    public record Facts(
            PairId pair,
            LocalDate from,
            LocalDate until,
            int met,
            int minutes,
            int goals,
            int reached,
            int due,
            int done) {

        /** For how many hours they met. */
        public double hours() {
            return Math.round(10.0 * minutes / MINUTES_OF_HOUR) / 10.0;
        }
    }

    /** Those of the quarter, and at a milestone those since the beginning. */
    Facts of(Survey survey) {
        LocalDate from = survey.occasion().isMilestone()
                ? pairs.own(survey.pair()).since()
                : survey.quarter().firstDay();
        LocalDate until = survey.quarter().lastDay();
        List<MeetingView> held = meetings.of(survey.pair()).stream()
                .filter(meeting -> meeting.state() == MeetingState.HELD && isWithin(meeting, from, until))
                .toList();
        List<ActionView> due = actions.of(survey.pair()).stream()
                .filter(action ->
                        !action.dueOn().isBefore(from) && !action.dueOn().isAfter(until))
                .toList();
        List<GoalView> goals = plans.read(survey.pair()).goals().stream()
                .filter(goal -> goal.state() != GoalState.LEFT)
                .toList();
        return new Facts(
                survey.pair(),
                from,
                until,
                held.size(),
                held.stream().mapToInt(MeetingView::minutes).sum(),
                goals.size(),
                (int) goals.stream()
                        .filter(goal -> goal.state() == GoalState.REACHED)
                        .count(),
                due.size(),
                (int) due.stream()
                        .filter(action -> action.state() == ActionState.DONE)
                        .count());
    }

    private boolean isWithin(MeetingView meeting, LocalDate from, LocalDate until) {
        if (meeting.startsAt() == null) {
            return false;
        }
        LocalDate day = LocalDate.ofInstant(meeting.startsAt(), zone.get());
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
