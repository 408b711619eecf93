package hr.mentoring.development;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.agreement.Side;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.development.model.LearningGoal;
import hr.mentoring.development.model.LearningStep;
import hr.mentoring.development.store.Goals;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * What the mentee of a pair wants to reach, and the steps towards it; for the two alone. Both write, and the mentee says
 * what became of it.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class GoalService {

    /** The most goals of a plan that are being worked on. */
    static final int MOST_GOALS = 10;

    @Inject
    private Goals goals;

    @Inject
    private OwnPairs own;

    @Inject
    private Clock clock;

    @Inject
    private Event<GoalSet> set;

    @Inject
    private Event<GoalReworded> reworded;

    @Inject
    private Event<GoalReached> reached;

    @Inject
    private Event<GoalLeft> left;

    @Inject
    private Event<StepPlanned> planned;

    @Inject
    private Event<StepMoved> moved;

    @Inject
    private Event<StepClosed> closed;

    /**
     * Writes down a goal.
     *
     * @throws RuleBroken {@code agreement.pair-over}, {@code development.goals-many} or whichever rule the goal breaks
     */
    public GoalId set(PairId id, NewGoal goal) {
        own.open(id);
        long open = goals.of(List.of(id)).stream()
                .filter(each -> each.state() == GoalState.OPEN)
                .count();
        RuleBroken.require(open < MOST_GOALS, "development.goals-many", MOST_GOALS);
        LearningGoal fresh = new LearningGoal(id, goal, own.me(), clock.instant());
        goals.add(fresh);
        set.fire(new GoalSet(id, fresh.id(), own.me()));
        return fresh.id();
    }

    /**
     * Puts a goal into other words.
     *
     * @param edits those that the caller had in front of them, from {@link GoalView#edits()}
     */
    public void reword(GoalId id, int edits, Horizon horizon, String what, String success) {
        LearningGoal goal = open(id);
        goal.reword(edits, horizon, what, success);
        reworded.fire(new GoalReworded(goal.pair(), id, own.me()));
    }

    /** Says that a goal is reached, and how it shows. */
    public void reach(GoalId id, String how) {
        LearningGoal goal = open(id);
        goal.reach(side(goal), how, clock.instant());
        reached.fire(new GoalReached(goal.pair(), id, own.me()));
    }

    /** Says that a goal is no longer pursued, and why. */
    public void leave(GoalId id, String why) {
        LearningGoal goal = open(id);
        goal.leave(side(goal), why, clock.instant());
        left.fire(new GoalLeft(goal.pair(), id, own.me()));
    }

    /** Plans a step towards a goal. */
    public StepId plan(GoalId id, String what, LocalDate due) {
        LearningGoal goal = open(id);
        LearningStep step = goal.plan(what, due, own.today(), clock.instant());
        goals.flush();
        planned.fire(new StepPlanned(goal.pair(), step.id(), own.me()));
        return step.id();
    }

    /** Says that a step is done, and what came of it. */
    public void finish(StepId id, String how) {
        LearningStep step = open(id);
        step.finish(side(step.goal()), how, clock.instant());
        closed.fire(new StepClosed(step.goal().pair(), id, own.me()));
    }

    /** Says that a step is left, and why. */
    public void leave(StepId id, String why) {
        LearningStep step = open(id);
        step.leave(side(step.goal()), why, clock.instant());
        closed.fire(new StepClosed(step.goal().pair(), id, own.me()));
    }

    /** Gives a step another day. */
    public void move(StepId id, LocalDate to) {
        LearningStep step = open(id);
        step.move(side(step.goal()), to, own.today());
        moved.fire(new StepMoved(step.goal().pair(), id, own.me()));
    }

    private LearningGoal open(GoalId id) {
        LearningGoal goal = goals.get(id);
        own.open(goal.pair());
        return goal;
    }

    private LearningStep open(StepId id) {
        LearningStep step = goals.get(id);
        own.open(step.goal().pair());
        return step;
    }

    private Side side(LearningGoal goal) {
        return own.side(own.get(goal.pair()));
    }
}
