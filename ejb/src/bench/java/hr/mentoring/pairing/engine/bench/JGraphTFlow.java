package hr.mentoring.pairing.engine.bench;

import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** JGraphT's min-cost flow; a pair counts more than any score, so that most people come first. */
final class JGraphTFlow implements Rival {

    @Override
    public String name() {
        return "jgrapht-flow";
    }

    @Override
    public boolean takes(Instance instance) {
        return (long) instance.mentees() * instance.mentors() <= 4_500_000;
    }

    @Override
    public Outcome solve(Instance instance) {
        int mentees = instance.mentees();
        int sink = mentees + instance.mentors();
        int nobody = sink + 1;
        SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int v = 0; v <= nobody; v++) {
            graph.addVertex(v);
        }
        int[] row = new int[instance.mentors()];
        double missing = (double) mentees * (instance.scoreLimit() + 1.0);
        for (int i = 0; i < mentees; i++) {
            instance.rows().fill(i, row);
            for (int j = 0; j < row.length; j++) {
                if (row[j] >= 0) {
                    graph.setEdgeWeight(graph.addEdge(i, mentees + j), instance.scoreLimit() - row[j]);
                }
            }
            graph.setEdgeWeight(graph.addEdge(i, nobody), missing);
        }
        for (int j = 0; j < row.length; j++) {
            graph.setEdgeWeight(graph.addEdge(mentees + j, sink), 0);
        }
        graph.setEdgeWeight(graph.addEdge(nobody, sink), 0);
        var flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        graph,
                        v -> v < mentees ? 1 : v == sink ? -mentees : 0,
                        edge -> {
                            int from = graph.getEdgeSource(edge);
                            return from < mentees ? 1 : from == nobody ? mentees : instance.capacity()[from - mentees];
                        }));
        int matched = 0;
        long total = 0;
        for (var entry : flow.getFlowMap().entrySet()) {
            int from = graph.getEdgeSource(entry.getKey());
            if (entry.getValue() > 0.5 && from < mentees && graph.getEdgeTarget(entry.getKey()) != nobody) {
                matched++;
                total += instance.scoreLimit() - Math.round(graph.getEdgeWeight(entry.getKey()));
            }
        }
        return new Outcome(matched, total, true);
    }
}
