package hr.mentoring.batch.job;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.job.Execution;
import hr.mentoring.job.Failure;
import hr.mentoring.job.LeaseLost;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What the Batch runtime of this process works on, from the moment it was asked to: the one place that all threads of an
 * execution share, since the runtime gives each part of a step contexts of its own.
 */
@ApplicationScoped
public class RunningExecutions {

    private static final Logger LOG = Logger.getLogger(RunningExecutions.class.getName());
    private static final long NOT_YET = -1;

    /** How long the runtime may take to begin. It begins at once, unless it lost what it was asked for. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Map<Execution, Work> running = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    /** Nothing is running. */
    public RunningExecutions() {
        this(System::nanoTime);
    }

    RunningExecutions(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** One execution. */
    private static final class Work {

        private final long expectedAt;
        private volatile long number = NOT_YET;
        private volatile boolean stopping;
        private volatile boolean cutShort;
        private @Nullable Failure failure;

        private Work(long expectedAt) {
            this.expectedAt = expectedAt;
        }

        private boolean isLost(long now) {
            return number == NOT_YET && now - expectedAt > PATIENCE.toNanos();
        }

        private synchronized void fail(Failure why) {
            failure = failure == null ? why : failure;
        }

        private synchronized Optional<Failure> failure() {
            return Optional.ofNullable(failure);
        }
    }

    /** All but what the runtime was asked for and never began: nobody renews the lease of that, so that it is taken up again. */
    Set<Execution> all() {
        long now = nanoTime.getAsLong();
        running.forEach((execution, work) -> {
            if (work.isLost(now) && running.remove(execution, work)) {
                LOG.log(Level.SEVERE, "The Batch runtime never began to work on {0}", execution);
            }
        });
        return Set.copyOf(running.keySet());
    }

    /** The Batch runtime's own number of an execution; empty before it began and after it ended. */
    OptionalLong numberOf(Execution execution) {
        long number = work(execution).map(work -> work.number).orElse(NOT_YET);
        return number == NOT_YET ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** The Batch runtime is about to be asked. */
    void expect(Execution execution) {
        running.put(execution, new Work(nanoTime.getAsLong()));
    }

    /** The Batch runtime began. */
    void began(Execution execution, long number) {
        running.computeIfAbsent(execution, late -> new Work(nanoTime.getAsLong())).number = number;
    }

    /** The Batch runtime is through, or did not take it. */
    void ended(Execution execution) {
        running.remove(execution);
    }

    /** All its threads are to end as soon as they can. */
    void stop(Execution execution) {
        with(execution, work -> work.stopping = true);
    }

    /** Whether all its threads are to end as soon as they can. */
    boolean isStopping(Execution execution) {
        return work(execution).map(work -> work.stopping).orElse(false);
    }

    /** A stage ended early, since it was to stop. */
    void cutShort(Execution execution) {
        with(execution, work -> work.cutShort = true);
    }

    /** Whether a stage ended early, since it was to stop. */
    boolean isCutShort(Execution execution) {
        return work(execution).map(work -> work.cutShort).orElse(false);
    }

    /** One of its threads failed; the others end as soon as they can. */
    void failed(Execution execution, RuntimeException why) {
        if (why instanceof LeaseLost) {
            LOG.log(Level.WARNING, "{0}; its work ends here", why.getMessage());
        } else if (why instanceof RuleBroken refusal) {
            with(execution, work -> work.fail(Failure.of(refusal)));
        } else {
            String number = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, why, () -> "Failure " + number);
            with(execution, work -> work.fail(Failure.of("job.unexpected", number)));
        }
        stop(execution);
    }

    /** Why it failed first; empty if it did not. */
    Optional<Failure> failureOf(Execution execution) {
        return work(execution).flatMap(Work::failure);
    }

    private Optional<Work> work(Execution execution) {
        return Optional.ofNullable(running.get(execution));
    }

    private void with(Execution execution, Consumer<Work> change) {
        work(execution).ifPresent(change);
    }
}
