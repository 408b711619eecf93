package hr.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hr.mentoring.demo.Calendar;
import hr.mentoring.demo.Story;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Kills the server while a job is at work, by turns at a random moment and right after a commit, starts it again each time,
 * and compares what is written down in the end with what an undisturbed run leaves. The number of kills, spread over both
 * jobs, is {@code -Dkills.jobs}: one in each build, many before a release. {@code -Dkills.seed} repeats a series.
 */
@Execution(ExecutionMode.CONCURRENT)
class JobKillIT {

    private static final int KILLS = Integer.getInteger("kills.jobs", 1);
    private static final long SEED = Long.getLong("kills.seed", System.nanoTime());

    /** A run that loses its server more often without getting on is taken for the cause, and fails. */
    private static final int KILLS_OF_A_RUN = 5;

    private static final Duration LONGEST_JOB = Duration.ofMinutes(10);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final Map<String, String> DEMO = Map.of("MENTORING_DEMO", "true");

    @TempDir
    private Path home;

    private final Random random = new Random(SEED);

    /**
     * A job that a person starts.
     *
     * @param path where it is asked for
     * @param body with what
     * @param tables where the product writes what the job finds
     */
    private record Job(String name, String path, String body, List<String> tables) {

        static Job pairing() {
            return new Job(
                    "pair-cohort",
                    "api/cohorts/1/pairing-runs",
                    "{}",
                    List.of("pairing_run", "pairing_run_data", "pairing_proposal", "pairing_unmatched"));
        }

        static Job report() {
            String quarter = Calendar.name(new Calendar(LocalDate.now()).secondQuarter());
            return new Job(
                    "quarterly-feedback",
                    "api/reports/quarterly",
                    "{\"quarter\":\"%s\"}".formatted(quarter),
                    List.of(
                            "report_quarter",
                            "report_figure",
                            "report_quote",
                            "report_voice",
                            "report_part",
                            "report_document",
                            "report_file",
                            "notification_letter"));
        }
    }

    /** What a glance at the run shows; two different glances have a commit between them. */
    private record Glance(String state, String stage, long done) {

        boolean isOver() {
            assertThat(state).isNotIn("FAILED", "STOPPED");
            return state.equals("COMPLETED");
        }
    }

    /** What was seen of an undisturbed run: how long it took, and the commits, in their order. */
    private record Undisturbed(Duration took, List<Glance> commits) {

        /** How many of the commits are behind a run. */
        int behind(Glance glance) {
            List<String> stages = commits.stream().map(Glance::stage).distinct().toList();
            int stage = stages.indexOf(glance.stage());
            return (int) commits.stream()
                    .filter(commit -> stages.indexOf(commit.stage()) < stage
                            || commit.stage().equals(glance.stage()) && commit.done() <= glance.done())
                    .count();
        }
    }

    @Test
    void theCohortIsPairedTheSameWhereverTheServerIsKilled() {
        Path before = prepare(Story::tellUntilThePairing);
        assertKillsChangeNothing(Job.pairing(), before, KILLS - KILLS / 2);
    }

    @Test
    void theReportsOfAQuarterAreTheSameWhereverTheServerIsKilled() {
        assumeTrue(KILLS > 1, "killed in the middle of this job before a release only, by -Prelease");
        Path before = prepare(Story::tellUntilTheLastReport);
        assertKillsChangeNothing(Job.report(), before, KILLS / 2);
    }

    /** The data folder of a company that has come as far as the job. */
    private Path prepare(Consumer<Story> telling) {
        Path data = home.resolve("before");
        PrintStream nobodyReads = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try (RunningServer server = RunningServer.start(data, DEMO)) {
            telling.accept(new Story(
                    server.address(), RunningServer.ADMIN, RunningServer.ADMIN_PASSWORD, LocalDate.now(), nobodyReads));
        }
        return data;
    }

    private void assertKillsChangeNothing(Job job, Path before, int wanted) {
        Path calm = copyOf(before, "undisturbed");
        Undisturbed undisturbed = watch(calm, job);
        Map<String, List<String>> expected = Tables.read(calm, job.tables());
        assertThat(expected.get(job.tables().get(0))).isNotEmpty();

        Iterator<Integer> afterCommits = IntStream.iterate(
                        1, commit -> commit % undisturbed.commits().size() + 1)
                .iterator();
        int kills = 0;
        for (int series = 1; kills < wanted && series <= 2 * wanted + 3; series++) {
            Path data = copyOf(before, "series-" + series);
            int killed =
                    killUntilItIsDone(data, job, undisturbed, afterCommits, Math.min(wanted - kills, KILLS_OF_A_RUN));
            kills += killed;
            System.out.printf("%s: killed %d of %d, seed %d%n", job.name(), kills, wanted, SEED);
            assertThat(Tables.read(data, job.tables()))
                    .as("after %d kills in series, -Dkills.seed=%d", killed, SEED)
                    .isEqualTo(expected);
        }
        assertThat(kills).as("kills before the job was done").isEqualTo(wanted);
    }

    private static Undisturbed watch(Path data, Job job) {
        try (RunningServer server = RunningServer.start(data, DEMO)) {
            Instant begun = Instant.now();
            Visitor hr = hr(server);
            ask(hr, job);
            Set<Glance> seen = new LinkedHashSet<>();
            awaitEnd(server, hr, job, seen::add);
            return new Undisturbed(Duration.between(begun, Instant.now()), List.copyOf(seen));
        }
    }

    /** Starts the job, and kills and restarts the server until the job is done all the same; returns the kills. */
    private int killUntilItIsDone(
            Path data, Job job, Undisturbed undisturbed, Iterator<Integer> afterCommits, int most) {
        for (int killed = 0; ; killed++) {
            try (RunningServer server = RunningServer.start(data, DEMO)) {
                Visitor hr = hr(server);
                if (killed == 0) {
                    ask(hr, job);
                }
                if (killed == most || !comesToTheMoment(server, hr, job, undisturbed, afterCommits)) {
                    awaitEnd(server, hr, job, any -> {});
                    return killed;
                }
                server.kill();
            }
        }
    }

    /** Waits for a moment to kill in: any one, or the one right after a certain commit. False if the job was quicker. */
    private boolean comesToTheMoment(
            RunningServer server, Visitor hr, Job job, Undisturbed undisturbed, Iterator<Integer> afterCommits) {
        boolean afterCommit = random.nextBoolean();
        Instant moment =
                Instant.now().plusMillis(random.nextLong(undisturbed.took().toMillis()));
        Glance now = glance(hr, job);
        int commit = afterCommit ? next(afterCommits, undisturbed.behind(now), undisturbed) : 0;
        while (!now.isOver()) {
            if (afterCommit ? undisturbed.behind(now) >= commit : Instant.now().isAfter(moment)) {
                return true;
            }
            assertThat(server.runsStillAfter(GLANCE)).isTrue();
            now = glance(hr, job);
        }
        return false;
    }

    /** The next commit in turn that is not behind the run yet; the last one if all are. */
    private static int next(Iterator<Integer> afterCommits, int behind, Undisturbed undisturbed) {
        int commit = afterCommits.next();
        while (commit <= behind && commit < undisturbed.commits().size()) {
            commit = afterCommits.next();
        }
        return commit;
    }

    private static void awaitEnd(RunningServer server, Visitor hr, Job job, Consumer<Glance> watcher) {
        Instant end = Instant.now().plus(LONGEST_JOB);
        for (Glance now = glance(hr, job); !now.isOver(); now = glance(hr, job)) {
            watcher.accept(now);
            assertThat(Instant.now()).as("%s is not done", job.name()).isBefore(end);
            assertThat(server.runsStillAfter(GLANCE)).isTrue();
        }
    }

    private static void ask(Visitor hr, Job job) {
        var answer = hr.post(job.path(), job.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static Glance glance(Visitor hr, Job job) {
        var answer = hr.get("api/jobs/" + job.name() + "/runs");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            JsonObject newest = reader.readArray().getJsonObject(0);
            return new Glance(
                    newest.getString("state"),
                    newest.getString("stage", ""),
                    newest.getJsonNumber("done").longValue());
        }
    }

    private static Visitor hr(RunningServer server) {
        return server.visitor().logIn(RunningServer.ADMIN, RunningServer.ADMIN_PASSWORD);
    }

    private Path copyOf(Path before, String name) {
        Path copy = home.resolve(name);
        try (Stream<Path> files = Files.walk(before.resolve("database"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = copy.resolve(before.relativize(file));
                Files.createDirectories(target.getParent());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, target);
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
