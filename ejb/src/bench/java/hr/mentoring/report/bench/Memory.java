package hr.mentoring.report.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most that the heap held right after a collection, while somebody watched. */
final class Memory {

    private final AtomicLong most = new AtomicLong();
    private final AtomicBoolean watching = new AtomicBoolean();

    Memory() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> {
                                if (watching.get()
                                        && notification.getUserData() instanceof CompositeData data) {
                                    seen(GarbageCollectionNotificationInfo.from(data));
                                }
                            },
                            null,
                            null);
        }
    }

    private void seen(GarbageCollectionNotificationInfo collection) {
        long used = collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> !pool.getKey().contains("Code") && !pool.getKey().contains("Meta"))
                .filter(pool -> !pool.getKey().contains("Compressed"))
                .map(java.util.Map.Entry::getValue)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        most.accumulateAndGet(used, Math::max);
    }

    void watch(boolean now) {
        if (now) {
            System.gc();
        }
        watching.set(now);
    }

    long megabytes() {
        return most.get() / 1_000_000;
    }
}
