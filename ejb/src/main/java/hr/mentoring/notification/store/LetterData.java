package hr.mentoring.notification.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Letters to somebody, and those to others that name them. */
@Dependent
class LetterData implements PersonalData {

    @Override
    public String room() {
        return "notification";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("notification_letter", "recipient_id = :person")
                        .copied("subject", "body", "written_at", "sent_at")
                        .erased(),
                PersonalTable.of(
                                "notification_letter",
                                "body like (select '%' || given_name || ' ' || family_name || '%' from person where id = :person)")
                        .erased());
    }
}
