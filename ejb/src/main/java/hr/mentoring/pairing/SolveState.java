package hr.mentoring.pairing;

import hr.mentoring.pairing.engine.solve.SolveProgress;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far the solver is, as the job's run carries it in its detail.
 *
 * @param stage the solver's stage
 * @param done steps of the stage that are done
 * @param of all steps of the stage
 * @param total the sum of scores reached so far
 * @param bound a sum that no pairing exceeds; negative while none is proven
 */
public record SolveState(String stage, long done, long of, long total, long bound) {

    private static final String SEPARATOR = ";";

    static SolveState of(SolveProgress progress) {
        long bound = progress.bound() == Long.MAX_VALUE ? -1 : progress.bound();
        return new SolveState(progress.stage().name(), progress.done(), progress.of(), progress.total(), bound);
    }

    /** What a run's detail says; empty if it says something else. */
    public static Optional<SolveState> parse(String detail) {
        String[] parts = detail.split(SEPARATOR, -1);
        return parts.length != 5
                ? Optional.empty()
                : Optional.of(new SolveState(
                        parts[0],
                        Long.parseLong(parts[1]),
                        Long.parseLong(parts[2]),
                        Long.parseLong(parts[3]),
                        Long.parseLong(parts[4])));
    }

    /** The detail to be carried. */
    String text() {
        return String.join(
                SEPARATOR, stage, Long.toString(done), Long.toString(of), Long.toString(total), Long.toString(bound));
    }

    /** How much the sum could still rise at most; empty while nothing is proven. */
    public OptionalLong gap() {
        return bound < 0 ? OptionalLong.empty() : OptionalLong.of(Math.max(0, bound - total));
    }
}
