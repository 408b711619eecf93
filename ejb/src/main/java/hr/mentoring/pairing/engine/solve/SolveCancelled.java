package hr.mentoring.pairing.engine.solve;

/** A solver was asked to stop before it was done. */
public final class SolveCancelled extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SolveCancelled(SolveProgress at) {
        super("Stopped as asked while " + at);
    }
}
