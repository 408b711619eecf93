package hr.mentoring.audit;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.audit.store.AuditTables;
import hr.mentoring.common.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;

/** Writes down every event that is to be audited, in the transaction of what happened: both are kept or neither is. */
@ApplicationScoped
public class AuditTrail {

    private static final int LONGEST_SUBJECTS = 1_000;

    @Inject
    private AuditTables tables;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    void on(@Observes Audited event) throws SQLException {
        String subjects = String.join(", ", event.subjects());
        tables.append(
                clock.instant(),
                user.actor(),
                event.code(),
                subjects.length() <= LONGEST_SUBJECTS ? subjects : subjects.substring(0, LONGEST_SUBJECTS));
    }
}
