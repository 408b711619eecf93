package hr.mentoring.pairing.engine.solve;

/** Watches a solver at work, and may stop it. Called from the solving thread, some times a second at most. */
@FunctionalInterface
public interface SolveListener {

    /** Listens to nothing. */
    SolveListener NONE = progress -> true;

    /** Takes note of the progress; false stops the solver. */
    boolean goOn(SolveProgress progress);
}
