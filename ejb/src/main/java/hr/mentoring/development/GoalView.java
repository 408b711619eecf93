package hr.mentoring.development;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the plan.
 *
 * @param success by what both will know that it was reached
 * @param fromAgreement whether it comes from the agreement
 * @param edits what to hand back when rewording, so that nobody overwrites unnoticed
 * @param word what came of it; may be empty
 * @param steps the most urgent first
 * @param closedAt when it was reached or left, or null
 */
public record GoalView(
        GoalId id,
        Horizon horizon,
        String what,
        String success,
        boolean fromAgreement,
        int edits,
        GoalState state,
        String word,
        List<StepView> steps,
        List<EvidenceView> evidence,
        @Nullable Instant closedAt) {

    /** Whether it is being worked on. */
    public boolean isOpen() {
        return state == GoalState.OPEN;
    }

    /** How many of its steps are done. */
    public long done() {
        return steps.stream().filter(step -> step.state() == StepState.DONE).count();
    }

    /** How many of its steps count: those that were not left. */
    public long counted() {
        return steps.stream().filter(step -> step.state() != StepState.LEFT).count();
    }
}
