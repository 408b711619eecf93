package hr.mentoring.pairing.engine.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import java.util.Arrays;

/** OR-Tools' min-cost flow, on all allowed pairs or on each mentee's best few. */
final class OrToolsFlow implements Rival {

    private static final long MOST_ARCS = 140_000_000;

    /** With fewer mentees nobody would leave out mentors. */
    private static final int FEWEST_TO_RESTRICT = 5_000;

    private final String name;
    private final int best;

    OrToolsFlow(String name, int best) {
        this.name = name;
        this.best = best;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean takes(Instance instance) {
        boolean many = !instance.isSparse() && instance.mentees() >= FEWEST_TO_RESTRICT;
        boolean restricts = best == Integer.MAX_VALUE || (many && best < instance.mentors());
        long arcs = (long) instance.mentees() * Math.min(best, instance.mentors());
        return restricts && (instance.isSparse() || arcs <= MOST_ARCS);
    }

    @Override
    public Outcome solve(Instance instance) {
        Loader.loadNativeLibraries();
        MinCostFlow flow = new MinCostFlow();
        int source = instance.mentees() + instance.mentors();
        int sink = source + 1;
        int[] row = new int[instance.mentors()];
        for (int i = 0; i < instance.mentees(); i++) {
            instance.rows().fill(i, row);
            int least = leastOfBest(row);
            for (int j = 0; j < row.length; j++) {
                if (row[j] >= 0 && row[j] >= least) {
                    flow.addArcWithCapacityAndUnitCost(i, instance.mentees() + j, 1, -row[j]);
                }
            }
            flow.addArcWithCapacityAndUnitCost(source, i, 1, 0);
        }
        for (int j = 0; j < row.length; j++) {
            flow.addArcWithCapacityAndUnitCost(instance.mentees() + j, sink, instance.capacity()[j], 0);
        }
        flow.setNodeSupply(source, instance.mentees());
        flow.setNodeSupply(sink, -instance.mentees());
        flow.solveMaxFlowWithMinCost();
        return new Outcome((int) flow.getMaximumFlow(), -flow.getOptimalCost(), best == Integer.MAX_VALUE);
    }

    private int leastOfBest(int[] row) {
        if (best >= row.length) {
            return 0;
        }
        int[] sorted = row.clone();
        Arrays.sort(sorted);
        return Math.max(0, sorted[sorted.length - best]);
    }
}
