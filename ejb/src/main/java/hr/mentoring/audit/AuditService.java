package hr.mentoring.audit;

import hr.mentoring.access.Role;
import hr.mentoring.audit.store.AuditTables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Shows administrators and auditors what was done, and whether the record of it is as it was written. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class AuditService {

    @Inject
    private AuditTables tables;

    /**
     * The newest entries whose actor or subjects contain a text, or whose event does by its name or in the reader's
     * words; all for an empty one.
     */
    public List<AuditEntry> newest(String text, Locale reader, int first, int size) throws SQLException {
        return tables.newest(text, text.isEmpty() ? Set.of() : EventWords.named(reader, text), first, size);
    }

    /**
     * Checks every entry against the ones before it.
     *
     * @param anchor a head that was written down earlier, to see whether it is still part of the chain; may be empty
     */
    public Verdict verify(String anchor) throws SQLException {
        return tables.verify(anchor.strip());
    }
}
