package hr.mentoring.pairing.engine.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import java.util.Arrays;

/** OR-Tools' assignment solver: mentors repeated once per place, and idle mentees who take what is left over. */
final class OrToolsAssignment implements Rival {

    private static final long MOST_ARCS = 120_000_000;

    @Override
    public String name() {
        return "ortools-assignment";
    }

    /** It must have a perfect assignment, so there must be places for all. */
    @Override
    public boolean takes(Instance instance) {
        long places = Arrays.stream(instance.capacity()).asLongStream().sum();
        return places >= instance.mentees() && (instance.isSparse() && instance.isSquare() || places * places <= MOST_ARCS);
    }

    @Override
    public Outcome solve(Instance instance) {
        Loader.loadNativeLibraries();
        LinearSumAssignment assignment = new LinearSumAssignment();
        int places = Arrays.stream(instance.capacity()).sum();
        int[] row = new int[instance.mentors()];
        for (int i = 0; i < places; i++) {
            boolean idle = i >= instance.mentees();
            if (!idle) {
                instance.rows().fill(i, row);
            }
            int place = 0;
            for (int j = 0; j < row.length; j++) {
                for (int copy = 0; copy < instance.capacity()[j]; copy++, place++) {
                    if (idle || row[j] >= 0) {
                        assignment.addArcWithCost(i, place, idle ? 0 : -row[j]);
                    }
                }
            }
        }
        boolean optimal = assignment.solve() == LinearSumAssignment.Status.OPTIMAL;
        return optimal
                ? new Outcome(instance.mentees(), -assignment.getOptimalCost(), true)
                : new Outcome(0, 0, false);
    }
}
