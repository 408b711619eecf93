package hr.mentoring.access;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.access.model.Attempt;
import hr.mentoring.storage.Storage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private static EntityManagerFactory factory;

    private final LoginThrottle throttle = new LoginThrottle();
    private EntityManager em;

    @BeforeAll
    static void migrate() {
        factory = Storage.entities(Storage.H2.migrated());
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @BeforeEach
    void begin() {
        em = factory.createEntityManager();
        em.getTransaction().begin();
        throttle.em = em;
        itIs(NOON);
    }

    @AfterEach
    void forget() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void anAccountTakesFiveWrongPasswordsAndNoSixth() {
        for (int i = 1; i <= LoginThrottle.PER_ACCOUNT; i++) {
            assertThat(throttle.admit("ana@x.example", HOME))
                    .as("attempt %d", i)
                    .isTrue();
        }
        assertThat(throttle.admit("ana@x.example", ELSEWHERE)).isFalse();
        assertThat(throttle.isClosed("ana@x.example", ELSEWHERE)).isTrue();
        assertThat(throttle.isClosed("ben@x.example", HOME)).isFalse();
    }

    @Test
    void aUserNameIsTheSameInUpperCaseAndWithBlanks() {
        tryOften("ana@x.example", LoginThrottle.PER_ACCOUNT);
        assertThat(throttle.isClosed(" ANA@x.example ", HOME)).isTrue();
    }

    @Test
    void theDoorOpensByItselfAfterTheWindowAndNotBefore() {
        tryOften("ana@x.example", LoginThrottle.PER_ACCOUNT);
        itIs(NOON.plus(LoginThrottle.WINDOW).minusSeconds(1));
        assertThat(throttle.isClosed("ana@x.example", HOME)).isTrue();
        itIs(NOON.plus(LoginThrottle.WINDOW));
        assertThat(throttle.isClosed("ana@x.example", HOME)).isFalse();
    }

    @Test
    void attemptsThatAreTurnedAwayDoNotKeepTheDoorClosed() {
        tryOften("ana@x.example", LoginThrottle.PER_ACCOUNT);
        itIs(NOON.plus(Duration.ofMinutes(10)));
        tryOften("ana@x.example", 20);
        itIs(NOON.plus(LoginThrottle.WINDOW));
        assertThat(throttle.admit("ana@x.example", HOME)).isTrue();
    }

    @Test
    void whoIsForgivenMayTryAsOftenAsAnybody() {
        tryOften("ana@x.example", LoginThrottle.PER_ACCOUNT);
        throttle.forgive("Ana@x.example");
        for (int i = 1; i <= LoginThrottle.PER_ACCOUNT; i++) {
            assertThat(throttle.admit("ana@x.example", HOME))
                    .as("attempt %d", i)
                    .isTrue();
        }
    }

    @Test
    void anAddressMayNotTryOneAccountAfterTheOther() {
        for (int i = 0; i < LoginThrottle.PER_ADDRESS; i++) {
            assertThat(throttle.admit("p%d@x.example".formatted(i), HOME)).isTrue();
        }
        assertThat(throttle.isClosed("nobody-yet@x.example", HOME)).isTrue();
        assertThat(throttle.isClosed("nobody-yet@x.example", ELSEWHERE)).isFalse();
    }

    @Test
    void attemptsThatCameInAtOnceAreCountedAgainBeforeThePasswordIsLookedAt() {
        tryOften("ana@x.example", LoginThrottle.PER_ACCOUNT);
        assertThat(throttle.isWithinLimits("ana@x.example", HOME)).isTrue();
        em.persist(new Attempt(OneTimeCode.hash("ana@x.example"), ELSEWHERE, NOON));
        assertThat(throttle.isWithinLimits("ana@x.example", HOME)).isFalse();
    }

    private void tryOften(String username, int times) {
        for (int i = 0; i < times; i++) {
            throttle.admit(username, HOME);
        }
    }

    private void itIs(Instant now) {
        throttle.clock = Clock.fixed(now, ZoneOffset.UTC);
    }
}
