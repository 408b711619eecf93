package hr.mentoring.it;

import hr.mentoring.common.Time;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class inside the server. A test method may travel in time ({@link #itIs}); afterwards it is today again.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ContainerIT {

    @Inject
    private Time time;

    /** Acts as somebody who is logged in. */
    @Inject
    protected Caller caller;

    private boolean travelled;

    /** From now on it is this instant, for the whole product. */
    protected void itIs(Instant instant) {
        time.travelTo(instant);
        travelled = true;
    }

    @AfterEach
    void itIsTodayAgain() {
        if (travelled) {
            time.travelTo(Instant.now());
        }
    }
}
