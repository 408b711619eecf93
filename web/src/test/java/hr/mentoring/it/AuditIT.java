package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.access.Role;
import hr.mentoring.audit.AuditEntry;
import hr.mentoring.audit.AuditService;
import hr.mentoring.common.Audited;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the audit keeps of what happens in transactions, on a real database. */
class AuditIT extends ContainerIT {

    /** Something that happened to somebody. */
    public record SomethingHappened(String to) implements Audited {

        @Override
        public List<String> subjects() {
            return List.of(to);
        }
    }

    @Inject
    private Event<Audited> happened;

    @Inject
    private AuditService audit;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Test
    void whatHappensInOneTransactionIsWrittenDownInItsOrder() throws Exception {
        transaction.begin();
        happened.fire(new SomethingHappened("audit-it order first"));
        happened.fire(new SomethingHappened("audit-it order second"));
        assertThat(writtenDown("audit-it order")).as("before its end").isEmpty();
        transaction.commit();

        assertThat(writtenDown("audit-it order")).containsExactly("audit-it order second", "audit-it order first");
        assertThat(verified()).isTrue();
    }

    @Test
    void whatIsTakenBackIsNotWrittenDown() throws Exception {
        transaction.begin();
        happened.fire(new SomethingHappened("audit-it taken back"));
        transaction.rollback();

        assertThat(writtenDown("audit-it taken back")).isEmpty();
        assertThat(verified()).isTrue();
    }

    @Test
    void whatHappensOutsideATransactionIsWrittenDownAtOnce() {
        happened.fire(new SomethingHappened("audit-it at once"));

        assertThat(writtenDown("audit-it at once")).containsExactly("audit-it at once");
        assertThat(verified()).isTrue();
    }

    private List<String> writtenDown(String text) {
        return caller.as("it-admin", Role.ADMINISTRATOR).get(() -> audit.newest(text, Locale.ENGLISH, 0, 10)).stream()
                .map(AuditEntry::subjects)
                .toList();
    }

    private boolean verified() {
        return caller.as("it-admin", Role.ADMINISTRATOR)
                .get(() -> audit.verify(""))
                .intact();
    }
}
