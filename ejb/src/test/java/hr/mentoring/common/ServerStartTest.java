package hr.mentoring.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ServerStartTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final ServerStart start = new ServerStart(now::get);

    @Test
    void theFirstRequestTellsThatTheServerHasStarted() {
        assertThat(start.isComplete()).isFalse();
        start.requestCame();
        assertThat(start.isComplete()).isTrue();
    }

    @Test
    void whereNobodyComesAMinuteDoes() {
        now.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(start.isComplete()).isFalse();
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(start.isComplete()).isTrue();
    }
}
