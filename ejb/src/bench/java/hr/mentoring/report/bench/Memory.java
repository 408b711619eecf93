package hr.mentoring.report.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Objects;
import java.util.concurrent.Callable;

/** The most that is alive in the heap while something runs: looked at again and again, each time right after a collection. */
final class Memory {

    private static final long MILLIS_BETWEEN = 200;

    private volatile boolean watching = true;
    private long most;

    private Memory() {}

    /**
     * What something needed.
     *
     * @param before megabytes that were alive before it began
     * @param most megabytes that were alive at most
     */
    record Need(long before, long most) {

        @Override
        public String toString() {
            return "%d (%d before)".formatted(most, before);
        }
    }

    /** Runs something, slowly, and says what it needed. */
    static Need of(Callable<?> work) throws Exception {
        Memory memory = new Memory();
        long before = alive();
        Thread watch = new Thread(memory::watch, "memory");
        watch.start();
        work.call();
        memory.watching = false;
        watch.join();
        return new Need(before / 1_000_000, memory.most / 1_000_000);
    }

    private void watch() {
        while (watching) {
            most = Math.max(most, alive());
            try {
                Thread.sleep(MILLIS_BETWEEN);
            } catch (InterruptedException stopped) {
                watching = false;
            }
        }
    }

    /** What was left right after a collection, without what was made since. */
    private static long alive() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
