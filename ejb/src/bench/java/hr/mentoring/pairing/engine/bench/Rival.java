package hr.mentoring.pairing.engine.bench;

/** Something that solves instances, ours or another's. */
interface Rival {

    /**
     * What a solver found.
     *
     * @param total the total score of all pairs
     * @param proven whether the solver claims that nothing better exists
     */
    record Outcome(int matched, long total, boolean proven) {}

    /** The name in tables. */
    String name();

    /** Whether the solver can take the instance at all, in kind and in size. */
    boolean takes(Instance instance);

    Outcome solve(Instance instance);
}
