package hr.mentoring.pairing.engine.solve;

import java.util.function.UnaryOperator;

/**
 * One change of a problem, whose rows stay as they are but for one pair at most.
 *
 * @param made what becomes of a problem
 * @param mentee with {@code mentor}, the pair that need not be looked for any more, since it is forbidden or fixed;
 *     {@link #NOBODY} where there is none
 */
record Change(UnaryOperator<PairingProblem> made, int mentee, int mentor) {

    static final int NOBODY = -1;

    static Change without(int mentee, int mentor) {
        return new Change(problem -> problem.withoutPair(mentee, mentor), mentee, mentor);
    }

    static Change with(Lock lock) {
        return new Change(problem -> problem.withOneLockMore(lock), lock.mentee(), lock.mentor());
    }

    static Change ofPlaces(int mentor, int places) {
        return new Change(problem -> problem.withCapacity(mentor, places), NOBODY, NOBODY);
    }

    /** What is left to decide of such a problem after the change. */
    OpenProblem open(PairingProblem problem) {
        return new OpenProblem(made.apply(problem));
    }

    /** Whether a pair can certainly not be among those that are left to decide. */
    boolean ends(OpenProblem changed, int itsMentee, int itsMentor) {
        return itsMentee == mentee && itsMentor == mentor
                || changed.demand[itsMentee] == 0
                || changed.capacity[itsMentor] == 0;
    }
}
