package hr.mentoring.pairing.engine.solve;

import hr.mentoring.pairing.engine.solve.SolveProgress.Stage;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** How many people and pairs are possible, with the covers that prove it, and the columns that follow from it. */
final class Counted {

    final Cover people;
    final Cover pairs;
    final Columns columns;

    private Counted(Cover people, Cover pairs, Columns columns) {
        this.people = people;
        this.pairs = pairs;
        this.columns = columns;
    }

    /** Counts where the objective asks for it; a sample of the allowed pairs may be enough to reach what no plan exceeds. */
    static Counted of(OpenProblem open, Rows rows, Rows sample, SolveListener listener) {
        if (open.problem.objective() == Objective.BEST_TOTAL) {
            return uncounted(open);
        }
        MentoringSolver.report(listener, Stage.COUNTING_PEOPLE, 0);
        if (rows instanceof Rows.Matrix matrix && matrix.isFull() && open.isRoomy()) {
            Cover all = everyMentee(open);
            return new Counted(all, all, new Columns(open, 0, 0));
        }
        MostPairs easy = new MostPairs(open, sample, 0).run();
        return counted(open, easy.cannotBeRaised() ? easy : goOn(open, rows, easy));
    }

    /** Has these count who are ready to, where the objective asks for it. */
    static Counted of(OpenProblem open, MostPairs ready) {
        return open.problem.objective() == Objective.BEST_TOTAL ? uncounted(open) : counted(open, ready.run());
    }

    /** What a plan has that has as many people and pairs as possible, for which these are the covers. */
    static Counted of(OpenProblem open, PairingPlan plan, Cover people, Cover pairs) {
        OpenPairs has = new OpenPairs(open, plan);
        return of(open, has.people, has.pairs, people, pairs);
    }

    /** So many people and pairs, which are possible, and as many as these covers prove. */
    static Counted of(OpenProblem open, long mostPeople, long mostPairs, Cover people, Cover pairs) {
        return new Counted(people, pairs, columns(open, Math.toIntExact(mostPeople), Math.toIntExact(mostPairs)));
    }

    private static Counted uncounted(OpenProblem open) {
        int allFirst = IntStream.of(open.first).sum();
        Cover none = Certificate.noCover();
        return new Counted(none, none, new Columns(open, allFirst + 1, open.wanted - allFirst + 1));
    }

    /** Whoever wants one gets one; nobody else could be added. */
    private static Cover everyMentee(OpenProblem open) {
        BitSet all = new BitSet();
        all.set(0, open.mentees);
        return new Cover(all, new BitSet());
    }

    private static Counted counted(OpenProblem open, MostPairs most) {
        return new Counted(most.peopleCover(), most.pairsCover(), columns(open, most.people(), most.pairs()));
    }

    private static Columns columns(OpenProblem open, int people, int pairs) {
        int allFirst = IntStream.of(open.first).sum();
        return new Columns(open, allFirst - people, open.wanted - allFirst - (pairs - people));
    }

    /** Goes on from the easy pairs, unless some mentees took several where others need one first. */
    private static MostPairs goOn(OpenProblem open, Rows rows, MostPairs easy) {
        boolean oneEach = Arrays.equals(open.first, open.demand);
        MostPairs all = oneEach ? new MostPairs(open, rows, 0, easy.matching()) : new MostPairs(open, rows, 0);
        return all.run();
    }
}
