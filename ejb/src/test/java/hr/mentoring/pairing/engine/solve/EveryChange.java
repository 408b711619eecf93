package hr.mentoring.pairing.engine.solve;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be changed about a small problem. */
final class EveryChange {

    private EveryChange() {}

    /** Mentee and mentor of all pairs that are not locked. */
    static Stream<int[]> openPairs(PairingProblem problem) {
        return IntStream.range(0, problem.mentees())
                .boxed()
                .flatMap(mentee -> IntStream.range(0, problem.mentors())
                        .filter(mentor -> !problem.lockedTo(mentee).get(mentor))
                        .mapToObj(mentor -> new int[] {mentee, mentor}));
    }

    /** All pairs that can be fixed beside the locked ones. */
    static Stream<Lock> locks(PairingProblem problem) {
        return openPairs(problem)
                .filter(pair -> problem.lockedTo(pair[0]).cardinality() < problem.demand(pair[0]))
                .filter(pair -> lockedPlaces(problem, pair[1]) < problem.capacity(pair[1]))
                .map(pair -> new Lock(pair[0], pair[1], problem.scoreLimit() / 2));
    }

    /** Each mentor with each number of places, from those that are locked to two more than they have. */
    static Stream<int[]> places(PairingProblem problem) {
        return IntStream.range(0, problem.mentors())
                .boxed()
                .flatMap(mentor -> IntStream.rangeClosed(lockedPlaces(problem, mentor), problem.capacity(mentor) + 2)
                        .mapToObj(places -> new int[] {mentor, places}));
    }

    private static int lockedPlaces(PairingProblem problem, int mentor) {
        return (int)
                problem.locks().stream().filter(lock -> lock.mentor() == mentor).count();
    }
}
