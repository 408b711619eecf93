package hr.mentoring.batch.job;

import hr.mentoring.job.LeaseLost;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Logger;

/**
 * Does something with many items, as many of them in one transaction as cost little more than one. A group that fails is
 * handed on, to be done one by one, and does not keep the other groups from being done together.
 */
public final class Groups {

    private static final Logger LOG = Logger.getLogger(Groups.class.getName());

    private Groups() {}

    /**
     * Does all items, in their order.
     *
     * @param size how many belong to a group, 1 or more; an item that is alone in its group is handed on at once
     * @param together does a group in one transaction, of which nothing is left where it fails
     * @param oneByOne does each item of a group in a transaction of its own
     * @param stopped asked before each group
     * @throws LeaseLost when the attempt is over
     */
    public static <T> void each(
            List<T> items, int size, Consumer<List<T>> together, Consumer<List<T>> oneByOne, BooleanSupplier stopped) {
        for (int from = 0; from < items.size() && !stopped.getAsBoolean(); from += size) {
            List<T> group = items.subList(from, Math.min(items.size(), from + size));
            if (group.size() == 1 || !isDone(group, together)) {
                oneByOne.accept(group);
            }
        }
    }

    private static <T> boolean isDone(List<T> group, Consumer<List<T>> together) {
        try {
            together.accept(group);
            return true;
        } catch (LeaseLost over) {
            throw over;
        } catch (RuntimeException inOneOfThem) {
            // Whichever it is fails once more by itself, and is written down with all that is known then.
            LOG.info(() -> "%d items are done one by one, since together they failed: %s"
                    .formatted(group.size(), inOneOfThem));
            return false;
        }
    }
}
