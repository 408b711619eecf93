package hr.mentoring.pairing.engine.solve;

import hr.mentoring.pairing.engine.solve.SolveProgress.Stage;
import java.util.Arrays;
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
        int allFirst = IntStream.of(open.first).sum();
        int allFurther = open.wanted - allFirst;
        if (open.problem.objective() == Objective.BEST_TOTAL) {
            Cover none = Certificate.noCover();
            return new Counted(none, none, new Columns(open, allFirst + 1, allFurther + 1));
        }
        MentoringSolver.report(listener, Stage.COUNTING_PEOPLE, 0);
        MostPairs easy = new MostPairs(open, sample, 0).run();
        MostPairs most = easy.cannotBeRaised() ? easy : goOn(open, rows, easy);
        int further = most.pairs() - most.people();
        return new Counted(
                most.peopleCover(),
                most.pairsCover(),
                new Columns(open, allFirst - most.people(), allFurther - further));
    }

    /** Goes on from the easy pairs, unless some mentees took several where others need one first. */
    private static MostPairs goOn(OpenProblem open, Rows rows, MostPairs easy) {
        boolean oneEach = Arrays.equals(open.first, open.demand);
        MostPairs all = oneEach ? new MostPairs(open, rows, 0, easy.matching()) : new MostPairs(open, rows, 0);
        return all.run();
    }
}
