package hr.mentoring.it;

import hr.mentoring.access.Role;
import hr.mentoring.common.Time;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
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

    /** The database of the server. */
    @Resource(lookup = "jdbc/mentoring")
    protected DataSource database;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private boolean travelled;

    /** From now on it is this instant, for the whole product. */
    protected void itIs(Instant instant) {
        time.travelTo(instant);
        travelled = true;
    }

    /** Asks as an administrator. */
    protected final <T> T admin(Callable<T> call) {
        return caller.as("it-admin", Role.ADMINISTRATOR).get(call);
    }

    /** Changes what the product itself would not, or not so soon. */
    protected final void sql(String change) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        } catch (SQLException e) {
            throw new IllegalStateException(change, e);
        }
    }

    /** Asks until the answer is what is waited for. A job is a matter of seconds; a node takes it up every other second. */
    protected static <T> T await(Supplier<T> question, Predicate<T> over) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T answer = question.get();
        while (!over.test(answer)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("After %s the answer is still %s".formatted(PATIENCE, answer));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = question.get();
        }
        return answer;
    }

    @AfterEach
    void itIsTodayAgain() {
        if (travelled) {
            time.travelTo(Instant.now());
        }
    }
}
