package hr.mentoring.batch.job;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.job.Execution;
import hr.mentoring.job.Failure;
import hr.mentoring.job.JobProgress;
import hr.mentoring.job.LeaseLost;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does something with each of many items, where one that fails does not keep the others from being done.
 *
 * <p>An item that a rule refuses is skipped at once; one that fails otherwise is tried {@value #TRIES} times in all and
 * then skipped. What was skipped is kept with the run. More than {@value #SKIPPED_AT_MOST} skipped items end the run,
 * since then the fault is not with the items.
 */
@Dependent
public class ItemLoop {

    /** How often an item is tried that fails for other reasons than a rule. */
    public static final int TRIES = 3;

    /** How many items may be skipped before the run fails. */
    public static final int SKIPPED_AT_MOST = 1000;

    private static final Logger LOG = Logger.getLogger(ItemLoop.class.getName());

    @Inject
    private JobProgress progress;

    /**
     * Does {@code work} with each item.
     *
     * @param name what people call an item
     * @param work does one item in a transaction of its own; doing it twice changes nothing
     * @param stopped asked before each item
     */
    public <T> void each(
            Execution execution,
            Iterable<T> items,
            Function<T, String> name,
            Consumer<T> work,
            BooleanSupplier stopped) {
        for (T item : items) {
            if (stopped.getAsBoolean()) {
                return;
            }
            attempt(execution, item, name, work);
        }
    }

    private <T> void attempt(Execution execution, T item, Function<T, String> name, Consumer<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                work.accept(item);
                return;
            } catch (LeaseLost over) {
                throw over;
            } catch (RuleBroken refusal) {
                skip(execution, name.apply(item), Failure.of(refusal));
                return;
            } catch (NotFound gone) {
                skip(execution, name.apply(item), Failure.of("common.not-found"));
                return;
            } catch (RuntimeException e) {
                if (tries == TRIES) {
                    String number = UUID.randomUUID().toString();
                    LOG.log(Level.SEVERE, e, () -> "Failure " + number);
                    skip(execution, name.apply(item), Failure.of("job.unexpected", number));
                    return;
                }
            }
        }
    }

    private void skip(Execution execution, String item, Failure why) {
        progress.failed(execution, item, why);
        long skipped = progress.failures(execution);
        RuleBroken.require(skipped <= SKIPPED_AT_MOST, "job.too-many-failures", skipped, SKIPPED_AT_MOST);
    }
}
