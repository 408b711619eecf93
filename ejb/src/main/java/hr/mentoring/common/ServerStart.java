package hr.mentoring.common;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether the server has started the application completely. Until then it may close the application's archives and open
 * them again, so that whatever runs meanwhile may find that a class cannot be loaded, and does not find it later either.
 * The first request tells that it has, since none is answered before; where nobody comes, a minute does.
 */
@ApplicationScoped
public class ServerStart {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final LongSupplier nanoseconds;
    private final long begun;
    private volatile boolean complete;

    /** A start that begins now. */
    public ServerStart() {
        this(System::nanoTime);
    }

    ServerStart(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        begun = nanoseconds.getAsLong();
    }

    /** Takes note that a request came. */
    public void requestCame() {
        complete = true;
    }

    /** Whether work that nobody asked for may begin. */
    public boolean isComplete() {
        return complete || nanoseconds.getAsLong() - begun > LONGEST.toNanos();
    }
}
