package hr.mentoring.batch.job;

import hr.mentoring.job.Execution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the Batch runtime of this process works on, from the moment it was asked to. */
@ApplicationScoped
public class RunningExecutions {

    private static final long NOT_YET = -1;

    private final Map<Execution, Long> running = new ConcurrentHashMap<>();

    Set<Execution> all() {
        return Set.copyOf(running.keySet());
    }

    /** The Batch runtime's own number of an execution; empty before it began and after it ended. */
    OptionalLong numberOf(Execution execution) {
        long number = running.getOrDefault(execution, NOT_YET);
        return number == NOT_YET ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** The Batch runtime is about to be asked. */
    void expect(Execution execution) {
        running.put(execution, NOT_YET);
    }

    /** The Batch runtime began. */
    void began(Execution execution, long number) {
        running.put(execution, number);
    }

    /** The Batch runtime is through, or did not take it. */
    void ended(Execution execution) {
        running.remove(execution);
    }
}
