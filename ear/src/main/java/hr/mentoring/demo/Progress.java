package hr.mentoring.demo;

import java.io.PrintStream;
import java.time.Duration;

/** Prints a line for each stage of the story, with what came of it and how long it took. */
final class Progress {

    private final PrintStream out;
    private final int stages;
    private int stage;

    /** @param stages how many stages there will be */
    Progress(PrintStream out, int stages) {
        this.out = out;
        this.stages = stages;
    }

    /** What a stage does; its result is one short sentence. */
    interface Stage {
        String play();
    }

    /** Plays a stage and prints its line. */
    void play(String name, Stage play) {
        long begin = System.nanoTime();
        out.printf("[%2d/%d] %-46s ", ++stage, stages, name);
        out.flush();
        String result = play.play();
        out.printf(
                "%s (%.1f s)%n",
                result, Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
    }
}
