package hr.mentoring.audit.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** What somebody did. The audit proves that nothing was changed afterwards, so that nothing of it can go. */
@Dependent
class AuditData implements PersonalData {

    @Override
    public String room() {
        return "audit";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("audit_entry", "actor = (select username from account where person_id = :person)")
                        .copied("at", "code", "subjects"));
    }
}
