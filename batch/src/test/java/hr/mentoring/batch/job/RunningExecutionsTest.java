package hr.mentoring.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.job.Execution;
import hr.mentoring.job.RunId;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RunningExecutionsTest {

    private static final Execution EXECUTION = new Execution(new RunId(7), 1);

    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5);
    private final RunningExecutions running = new RunningExecutions(time::get);

    @Test
    void whatTheRuntimeWasAskedForIsRunningBeforeItBegins() {
        running.expect(EXECUTION);
        time.addAndGet(RunningExecutions.PATIENCE.toNanos());

        assertThat(running.all()).containsExactly(EXECUTION);
    }

    @Test
    void whatTheRuntimeNeverBeganIsNotRunning() {
        running.expect(EXECUTION);
        time.addAndGet(RunningExecutions.PATIENCE.toNanos() + 1);

        assertThat(running.all()).isEmpty();
    }

    @Test
    void whatBeganMayTakeAnyTime() {
        running.expect(EXECUTION);
        running.began(EXECUTION, 3);
        time.addAndGet(100 * RunningExecutions.PATIENCE.toNanos());

        assertThat(running.all()).containsExactly(EXECUTION);
        assertThat(running.numberOf(EXECUTION)).hasValue(3);
    }

    @Test
    void whatBeginsLateIsRunningAgain() {
        running.expect(EXECUTION);
        time.addAndGet(RunningExecutions.PATIENCE.toNanos() + 1);
        assertThat(running.all()).isEmpty();

        running.began(EXECUTION, 3);

        assertThat(running.all()).containsExactly(EXECUTION);
        assertThat(running.numberOf(EXECUTION)).hasValue(3);
    }
}
