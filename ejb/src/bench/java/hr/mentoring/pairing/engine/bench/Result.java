package hr.mentoring.pairing.engine.bench;

import java.util.Locale;

/** One line of the benchmark. */
record Result(
        String instance,
        String solver,
        long objective,
        int matched,
        double seconds,
        double fastest,
        double slowest,
        long peakMegabytes,
        boolean proven) {

    /** What a measuring process writes before its line. */
    static final String MARK = "RESULT ";

    /** Stands for a solver that gave no answer in time. */
    static Result none(String instance, String solver) {
        return new Result(instance, solver, 0, 0, Double.NaN, 0, 0, 0, false);
    }

    boolean isAnswer() {
        return !Double.isNaN(seconds);
    }

    String line() {
        return String.join(
                ",",
                instance,
                solver,
                Long.toString(objective),
                Integer.toString(matched),
                Double.toString(seconds),
                Double.toString(fastest),
                Double.toString(slowest),
                Long.toString(peakMegabytes),
                Boolean.toString(proven));
    }

    static Result parse(String line) {
        String[] words = line.split(",");
        return new Result(
                words[0],
                words[1],
                Long.parseLong(words[2]),
                Integer.parseInt(words[3]),
                Double.parseDouble(words[4]),
                Double.parseDouble(words[5]),
                Double.parseDouble(words[6]),
                Long.parseLong(words[7]),
                Boolean.parseBoolean(words[8]));
    }

    /** As it is printed: {@code instance,solver,objective,matched,seconds,peak_mb,proven}. */
    String csv() {
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%.3f,%d,%s",
                instance,
                solver,
                objective,
                matched,
                seconds,
                peakMegabytes,
                proven ? "yes" : "no");
    }
}
