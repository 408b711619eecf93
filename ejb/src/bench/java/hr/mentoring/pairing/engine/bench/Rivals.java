package hr.mentoring.pairing.engine.bench;

import java.util.List;

/** All that are measured, ours first. */
final class Rivals {

    private Rivals() {}

    static List<Rival> all() {
        return List.of(
                new OurSolver(),
                new OrToolsFlow("ortools-flow", Integer.MAX_VALUE),
                new OrToolsFlow("ortools-flow-best-1000", 1000),
                new OrToolsFlow("ortools-flow-best-200", 200),
                new OrToolsAssignment(),
                new DenseJonkerVolgenant(),
                new JGraphTKuhnMunkres(),
                new JGraphTFlow(),
                new TimefoldSearch(),
                new Greedy());
    }

    static Rival named(String name) {
        return all().stream()
                .filter(rival -> rival.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no solver " + name));
    }
}
