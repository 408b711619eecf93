package hr.mentoring.access.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The account with which somebody logs in. */
@Dependent
class AccountData implements PersonalData {

    @Override
    public String room() {
        return "access";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("account", "person_id = :person")
                .copied("username", "created_at")
                .erased());
    }
}
