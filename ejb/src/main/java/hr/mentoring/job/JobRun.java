package hr.mentoring.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run of a job, as it stood when it was read.
 *
 * @param job the job's name, which is also the name of its XML
 * @param subject what it is about; a job runs at most once at a time for one subject
 * @param requestedBy the user name of whoever asked for it, or {@code system}
 * @param attempt how many times a node has taken it up
 * @param stage what it does at the moment, or null before the first stage
 * @param done how much of the stage is done
 * @param total how much the stage has to do, 0 where that is not known
 * @param detail what the job says about the stage in a form of its own, or null
 * @param failure why it failed, or null
 */
public record JobRun(
        RunId id,
        String job,
        String subject,
        RunState state,
        Map<String, String> parameters,
        String requestedBy,
        int attempt,
        @Nullable String stage,
        long done,
        long total,
        @Nullable String detail,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant stageStartedAt,
        @Nullable Instant heartbeatAt,
        @Nullable Instant endedAt,
        @Nullable Failure failure) {

    /** How many servers a run may lose within a stage before it is taken to be the cause. */
    public static final int SERVERS_LOST_AT_MOST = 5;

    /** How much of the stage is done, 0 to 100; empty where the total is not known. */
    public Optional<Integer> percent() {
        return total <= 0 ? Optional.empty() : Optional.of((int) Math.min(100, 100 * done / total));
    }

    /** How many a second the stage has done so far. */
    public double perSecond(Instant now) {
        if (stageStartedAt == null) {
            return 0;
        }
        double seconds = Duration.between(stageStartedAt, endedAt == null ? now : endedAt)
                        .toMillis()
                / 1000.0;
        return seconds <= 0 ? 0 : done / seconds;
    }

    /** How long the stage will take still at this pace; empty where nobody can know yet. */
    public Optional<Duration> remaining(Instant now) {
        double pace = perSecond(now);
        return state != RunState.RUNNING || total <= 0 || pace <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis((long) (1000 * Math.max(0, total - done) / pace)));
    }

    /** How long it has been running, or ran; empty before a node took it. */
    public Optional<Duration> took(Instant now) {
        return Optional.ofNullable(startedAt).map(start -> Duration.between(start, endedAt == null ? now : endedAt));
    }
}
