package hr.mentoring.web.job;

import hr.mentoring.common.Texts;
import hr.mentoring.job.JobRun;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run as REST clients see it.
 *
 * @param stage what it does at the moment, or null before the first stage
 * @param total how much the stage has to do, 0 where that is not known
 * @param perSecond how many a second the stage has done so far
 * @param remainingSeconds how long the stage will take still, or null where nobody can know
 * @param failure why it failed, in the client's language, or null
 */
public record RunView(
        long id,
        String job,
        String subject,
        String state,
        Map<String, String> parameters,
        @Nullable String stage,
        long done,
        long total,
        double perSecond,
        @Nullable Long remainingSeconds,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String failure) {

    /** The view of a run. */
    public static RunView of(JobRun run, Instant now, Locale locale) {
        return new RunView(
                run.id().value(),
                run.job(),
                run.subject(),
                run.state().name(),
                run.parameters(),
                run.stage(),
                run.done(),
                run.total(),
                run.perSecond(now),
                run.remaining(now).map(left -> left.toSeconds()).orElse(null),
                run.requestedAt(),
                run.startedAt(),
                run.endedAt(),
                run.failure() == null
                        ? null
                        : Texts.of(
                                locale,
                                run.failure().code(),
                                run.failure().arguments().toArray()));
    }
}
