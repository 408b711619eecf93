package hr.mentoring.pairing.engine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures one solver on one instance, in a process of its own, so that peak memory is that solver's alone. The solver is
 * warmed up on small instances, then runs once, or several times if it is quick; the median counts.
 */
public final class Measure {

    private static final int MOST_RUNS = 5;
    private static final double ENOUGH_SECONDS = 8;

    private Measure() {}

    public static void main(String[] arguments) throws IOException {
        Rival rival = Rivals.named(arguments[1]);
        for (int round = 0; round < 4 && !rival.name().startsWith("timefold"); round++) {
            for (String small : List.of("uniform:300", "mentoring:600", "sparse:600")) {
                Instance instance = InstanceSets.make(small);
                if (rival.takes(instance)) {
                    rival.solve(instance);
                }
            }
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
        } while (seconds.size() < MOST_RUNS && all + all / seconds.size() < ENOUGH_SECONDS);
        seconds.sort(null);
        Result result = new Result(
                instance.name(),
                rival.name(),
                instance.stated(outcome.total(), outcome.matched()),
                outcome.matched(),
                seconds.get(seconds.size() / 2),
                seconds.get(0),
                seconds.get(seconds.size() - 1),
                peakMegabytes(),
                outcome.proven());
        System.out.println(Result.MARK + result.line());
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
