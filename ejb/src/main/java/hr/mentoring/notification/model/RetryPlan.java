package hr.mentoring.notification.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after each failed delivery: soon at first, then ever longer, and in the end not at all. */
public final class RetryPlan {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private RetryPlan() {}

    /** The pause after this many failed attempts; empty when there is no sense in another one. */
    public static Optional<Duration> pauseAfter(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }
}
