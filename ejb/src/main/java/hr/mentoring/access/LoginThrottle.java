package hr.mentoring.access;

import hr.mentoring.access.model.Account;
import hr.mentoring.access.model.Attempt;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Stops the guessing of passwords: {@value #PER_ACCOUNT} wrong ones for an account, or {@value #PER_ADDRESS} from an
 * address, within a quarter of an hour. Each attempt is written down before its password is looked at, so that many at
 * once do not slip through; who succeeds is forgiven. Attempts that are turned away do not count, so a locked door opens
 * again by itself.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoginThrottle {

    /** How many wrong passwords an account takes. */
    public static final int PER_ACCOUNT = 5;

    /** How many wrong passwords one address may send. */
    public static final int PER_ADDRESS = 30;

    /** How long they count. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    @Inject
    Clock clock;

    /** Whether nobody may try this account, or from this address, for the moment. */
    public boolean isClosed(String username, String address) {
        return count("accountHash", key(username)) >= PER_ACCOUNT || count("address", address) >= PER_ADDRESS;
    }

    /**
     * Writes down an attempt.
     *
     * @return whether its password may be looked at
     */
    public boolean admit(String username, String address) {
        if (isClosed(username, address)) {
            return false;
        }
        Instant now = clock.instant();
        em.createQuery("delete from Attempt a where a.triedAt < :before")
                .setParameter("before", now.minus(WINDOW))
                .executeUpdate();
        em.persist(new Attempt(key(username), address, now));
        return true;
    }

    /** Whether, of all that came in at once, this attempt is still among those that may be looked at. */
    public boolean isWithinLimits(String username, String address) {
        return count("accountHash", key(username)) <= PER_ACCOUNT && count("address", address) <= PER_ADDRESS;
    }

    /** Forgives an account. */
    public void forgive(String username) {
        em.createQuery("delete from Attempt a where a.accountHash = :account")
                .setParameter("account", key(username))
                .executeUpdate();
    }

    private long count(String attribute, String value) {
        return em.createQuery(
                        "select count(a) from Attempt a where a." + attribute + " = :value and a.triedAt > :after",
                        Long.class)
                .setParameter("value", value)
                .setParameter("after", clock.instant().minus(WINDOW))
                .getSingleResult();
    }

    private static String key(String username) {
        return OneTimeCode.hash(Account.normalize(username));
    }
}
