package hr.mentoring.pairing.engine.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes results as a table and as a plot of seconds by solver and instance. */
final class Report {

    private static final int WIDTH = 900;
    private static final int LEFT = 330;
    private static final int LINE = 16;

    private Report() {}

    static String table(List<Result> results) {
        StringBuilder table = new StringBuilder(
                "| instance | solver | objective | matched | seconds (median) | fastest to slowest | peak MB | proven |\n"
                        + "|---|---|---:|---:|---:|---:|---:|---|\n");
        for (Result result : results) {
            if (!result.isAnswer()) {
                table.append("| %s | %s | | | no answer in time | | | |%n".formatted(result.instance(), result.solver()));
                continue;
            }
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %,d | %,d | %.3f | %.3f to %.3f | %,d | %s |%n",
                    result.instance(),
                    result.solver(),
                    result.objective(),
                    result.matched(),
                    result.seconds(),
                    result.fastest(),
                    result.slowest(),
                    result.peakMegabytes(),
                    result.proven() ? "yes" : "no"));
        }
        return table.toString();
    }

    /** Bars of seconds on a logarithmic scale, proven results filled. */
    static String plot(List<Result> results) {
        Map<String, List<Result>> byInstance =
                results.stream().filter(Result::isAnswer).collect(Collectors.groupingBy(Result::instance, LinkedHashMap::new, Collectors.toList()));
        double most = results.stream().filter(Result::isAnswer).mapToDouble(Result::seconds).max().orElse(1);
        double decades = Math.log10(Math.max(most, 0.01) / 0.001);
        StringBuilder body = new StringBuilder();
        int y = 30;
        for (var instance : byInstance.entrySet()) {
            body.append("<text x='8' y='%d' font-weight='bold'>%s</text>%n".formatted(y, instance.getKey()));
            y += LINE;
            for (Result result : instance.getValue()) {
                int bar = (int) Math.max(
                        1, (WIDTH - LEFT - 110) * Math.log10(Math.max(result.seconds(), 0.0011) / 0.001) / decades);
                body.append("<text x='%d' y='%d' text-anchor='end'>%s</text>%n"
                        .formatted(LEFT - 8, y, result.solver()));
                body.append("<rect x='%d' y='%d' width='%d' height='11' stroke='#27566b' fill='%s'/>%n"
                        .formatted(LEFT, y - 10, bar, result.proven() ? "#27566b" : "#ffffff"));
                body.append(String.format(
                        Locale.ROOT,
                        "<text x='%d' y='%d'>%.3f s, %d MB</text>%n",
                        LEFT + bar + 6,
                        y,
                        result.seconds(),
                        result.peakMegabytes()));
                y += LINE;
            }
            y += LINE / 2;
        }
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='11'>%n"
                        .formatted(WIDTH, y)
                + "<rect width='100%' height='100%' fill='white'/>\n"
                + "<text x='8' y='14'>Seconds, logarithmic from 0.001; filled bars are proven optima</text>\n"
                + body
                + "</svg>\n";
    }
}
