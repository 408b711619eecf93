package hr.mentoring.pairing.engine.bench;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** JGraphT's Hungarian algorithm. */
final class JGraphTKuhnMunkres implements Rival {

    @Override
    public String name() {
        return "jgrapht-kuhn-munkres";
    }

    @Override
    public boolean takes(Instance instance) {
        return instance.isSquare() && instance.mentees() <= 1000 && !instance.isSparse();
    }

    @Override
    public Outcome solve(Instance instance) {
        int n = instance.mentees();
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<Integer> left = new LinkedHashSet<>();
        Set<Integer> right = new LinkedHashSet<>();
        for (int v = 0; v < 2 * n; v++) {
            graph.addVertex(v);
            (v < n ? left : right).add(v);
        }
        int[] row = new int[n];
        for (int i = 0; i < n; i++) {
            instance.rows().fill(i, row);
            for (int j = 0; j < n; j++) {
                graph.setEdgeWeight(graph.addEdge(i, n + j), instance.scoreLimit() - row[j]);
            }
        }
        double cost = new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, left, right)
                .getMatching()
                .getWeight();
        return new Outcome(n, (long) n * instance.scoreLimit() - Math.round(cost), true);
    }
}
