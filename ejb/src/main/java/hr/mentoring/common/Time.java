package hr.mentoring.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The product's only clock. Everything that needs to know what time it is has a {@link Clock} injected, in UTC; nothing
 * else calls {@code now()}.
 *
 * <p>A demonstration or a test may shift it ({@link #travelTo}); in production the shift is refused and always zero.
 */
@ApplicationScoped
public class Time {

    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    @Inject
    @ConfigProperty(name = "mentoring.demo", defaultValue = "false")
    boolean demo;

    /** The clock to inject; it follows every later {@link #travelTo}. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return new ShiftedClock(ZoneOffset.UTC);
    }

    /**
     * Makes it {@code instant} now, from where time goes on at its usual pace.
     *
     * @throws RuleBroken {@code common.time-travel} unless the setting {@code mentoring.demo} is true
     */
    public void travelTo(Instant instant) {
        RuleBroken.require(demo, "common.time-travel");
        shift.set(Duration.between(Clock.systemUTC().instant(), instant));
    }

    private final class ShiftedClock extends Clock {

        private final ZoneId zone;

        ShiftedClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new ShiftedClock(other);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(shift.get());
        }
    }
}
