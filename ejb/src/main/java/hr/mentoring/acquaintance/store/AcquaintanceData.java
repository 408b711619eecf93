package hr.mentoring.acquaintance.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Whom somebody knows, and what they asked for. Requests that they passed on belong to whoever asked. */
@Dependent
class AcquaintanceData implements PersonalData {

    @Override
    public String room() {
        return "acquaintance";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("acquaintance_contact", "person_id = :person")
                        .copied("other_id", "confirmed", "declared_at")
                        .erased(),
                PersonalTable.of("acquaintance_contact", "other_id = :person")
                        .copied("person_id", "confirmed", "declared_at")
                        .erased(),
                PersonalTable.of("acquaintance_introduction", "requester_id = :person")
                        .copied("word", "state", "asked_at")
                        .erased(),
                PersonalTable.of("acquaintance_introduction", "mentor_id = :person"));
    }
}
