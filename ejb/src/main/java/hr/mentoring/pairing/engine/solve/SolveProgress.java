package hr.mentoring.pairing.engine.solve;

/**
 * How far a solver is.
 *
 * @param done steps of this stage that are done
 * @param of all steps of this stage
 * @param total the total score reached so far, or 0 where the stage has none
 * @param bound a total that no plan exceeds, or {@link Long#MAX_VALUE} while none is proven
 */
public record SolveProgress(Stage stage, long done, long of, long total, long bound) {

    /** The parts of solving, in order; a solver may leave some out. */
    public enum Stage {
        READING_SCORES,
        COUNTING_PEOPLE,
        RAISING_FAIRNESS,
        BIDDING,
        PAIRING,
        PROVING
    }

    /** How much the total could still rise at most, or {@link Long#MAX_VALUE} while nothing is proven. */
    public long gap() {
        return bound == Long.MAX_VALUE ? Long.MAX_VALUE : bound - total;
    }
}
