package hr.mentoring.audit;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.audit.model.Deed;
import hr.mentoring.audit.store.AuditTables;
import hr.mentoring.common.Audited;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes down every event that is to be audited, in the transaction of what happened: both are kept or neither is. All
 * that happens in one transaction is written together right before its end, so that others who write wait as short as
 * can be.
 */
@ApplicationScoped
public class AuditTrail {

    private static final int LONGEST_SUBJECTS = 1_000;

    @Inject
    private AuditTables tables;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    void on(@Observes Audited event) throws SQLException {
        Deed deed = deed(event);
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            pageOfTransaction().deeds.add(deed);
        } else {
            tables.append(List.of(deed));
        }
    }

    private Deed deed(Audited event) {
        String subjects = String.join(", ", event.subjects());
        return new Deed(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                user.actor(),
                event.code(),
                subjects.length() <= LONGEST_SUBJECTS ? subjects : subjects.substring(0, LONGEST_SUBJECTS));
    }

    private Page pageOfTransaction() {
        if (transactions.getResource(Page.class) instanceof Page begun) {
            return begun;
        }
        Page page = new Page();
        transactions.putResource(Page.class, page);
        transactions.registerInterposedSynchronization(page);
        return page;
    }

    /** What happened in one transaction so far. */
    private final class Page implements Synchronization {

        private final List<Deed> deeds = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            try {
                tables.append(deeds);
            } catch (SQLException e) {
                transactions.setRollbackOnly();
                throw new IllegalStateException("Cannot write down what was done", e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            // Kept or not, it is as the transaction is.
        }
    }
}
