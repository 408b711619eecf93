package hr.mentoring.pairing.engine.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures all solvers side by side and prints one line of {@code instance,solver,objective,matched,seconds,peak_mb,proven}
 * for each result. With {@code bench.files} it takes these files, else the instances of {@code bench.set}; {@code
 * bench.only} names the solvers, {@code bench.limit} the seconds each may take for an instance, its warm-up included. Who
 * takes longer or fails is named in a line that begins with {@code #}.
 */
public final class Benchmark {

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> files = words(System.getProperty("bench.files", ""));
        List<String> only = words(System.getProperty("bench.only", ""));
        long limit = Long.getLong("bench.limit", 150);
        List<String> instances = files.isEmpty()
                ? InstanceSets.named(System.getProperty("bench.set", "standard"))
                : files.stream().map(file -> "file:" + file).toList();
        List<Result> results = new ArrayList<>();
        for (String text : instances) {
            Instance instance = InstanceSets.make(text);
            for (Rival rival : Rivals.all()) {
                boolean wanted = only.isEmpty() || only.contains(rival.name());
                if (wanted && rival.takes(instance)) {
                    Optional<Result> result = measure(text, rival.name(), limit);
                    System.out.println(result.map(Result::csv)
                            .orElse("# %s,%s: no answer within %d seconds and its memory"
                                    .formatted(instance.name(), rival.name(), limit)));
                    results.add(result.orElse(Result.none(instance.name(), rival.name())));
                }
            }
        }
        Path folder = Path.of(System.getProperty("bench.report", "target/bench"));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("results.md"), Report.table(results));
        Files.writeString(folder.resolve("results.svg"), Report.plot(results));
    }

    private static List<String> words(String list) {
        return Stream.of(list.split(",")).map(String::trim).filter(word -> !word.isEmpty()).toList();
    }

    /** Nothing for a solver that fails, runs out of memory or takes too long. */
    private static Optional<Result> measure(String instance, String solver, long limit)
            throws IOException, InterruptedException {
        List<String> command = Arrays.asList(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + (solver.equals("mentoring") ? ourHeap(instance) : "9g"),
                "-classpath",
                System.getProperty("java.class.path"),
                Measure.class.getName(),
                instance,
                solver);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread watchdog = new Thread(() -> {
            try {
                if (!process.waitFor(limit, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException stopped) {
                process.destroyForcibly();
            }
        });
        watchdog.setDaemon(true);
        watchdog.start();
        Optional<Result> result = Optional.empty();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Result.MARK)) {
                    result = Optional.of(Result.parse(line.substring(Result.MARK.length())));
                }
            }
        }
        process.waitFor();
        return result;
    }

    /** The heap the engine is held to: 512 MB, and 2 GB for the largest and for square matrices it is handed. */
    private static String ourHeap(String instance) {
        boolean large = instance.matches("mentoring:(\\d{6,}|[5-9]\\d{4})") || instance.matches("uniform:\\d{5,}");
        return large || instance.startsWith("file:") ? "2g" : "512m";
    }
}
