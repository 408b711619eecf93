package hr.mentoring.pairing.engine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures one solver on one instance, in a process of its own, so that peak memory is that solver's alone. The solver is
 * warmed up on small instances for a few seconds, then runs once, three times if it takes a few seconds, or more often if it
 * is quick; the median counts, without the first third of the runs, which still warm up.
 */
public final class Measure {

    private static final int MOST_RUNS = 100;
    private static final double ENOUGH_SECONDS = 3;
    /** Runs of a solver that takes a few seconds, the first of which still warms up. */
    private static final int LEAST_RUNS = 3;

    private static final double FEW_SECONDS = 4;
    private static final int LEAST_ROUNDS = 2;
    private static final double WARM_SECONDS = 2;

    private Measure() {}

    public static void main(String[] arguments) throws IOException {
        Rival rival = Rivals.named(arguments[1]);
        if (!rival.name().startsWith("timefold")) {
            warmUp(rival);
        }
        Instance instance = InstanceSets.make(arguments[0]);
        List<Double> seconds = new ArrayList<>();
        double all = 0;
        Rival.Outcome outcome;
        do {
            long start = System.nanoTime();
            outcome = rival.solve(instance);
            seconds.add((System.nanoTime() - start) / 1e9);
            all += seconds.get(seconds.size() - 1);
        } while (runsAgain(seconds.size(), all));
        List<Double> counted = new ArrayList<>(seconds.subList(seconds.size() / 3, seconds.size()));
        counted.sort(null);
        Result result = new Result(
                instance.name(),
                rival.name(),
                instance.stated(outcome.total(), outcome.matched()),
                outcome.matched(),
                counted.get(counted.size() / 2),
                counted.get(0),
                counted.get(counted.size() - 1),
                peakMegabytes(),
                outcome.proven());
        System.out.println(Result.MARK + result.line());
    }

    private static boolean runsAgain(int runs, double seconds) {
        double oneRun = seconds / runs;
        return runs < MOST_RUNS
                && (seconds + oneRun < ENOUGH_SECONDS || (runs < LEAST_RUNS && oneRun < FEW_SECONDS));
    }

    /** Every solver gets as long as the others; one so slow that few rounds take longer gets those. */
    private static void warmUp(Rival rival) {
        List<Instance> small = Stream.of("uniform:300", "geometric:300", "mentoring:600", "sparse:600")
                .map(InstanceSets::make)
                .filter(rival::takes)
                .toList();
        long start = System.nanoTime();
        for (int round = 0; round < LEAST_ROUNDS || System.nanoTime() - start < WARM_SECONDS * 1e9; round++) {
            small.forEach(rival::solve);
        }
    }

    /** The most memory this process ever had, as the operating system counts it. */
    private static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Runtime.getRuntime().totalMemory() >> 20;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }
}
