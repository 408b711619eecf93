package hr.mentoring.concern.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/**
 * What weighed on somebody. Their notes and what they told HR go; what they said to the other one stays with them. Whom a
 * case is about gets no copy of it: they never learn that it exists.
 */
@Dependent
class ConcernData implements PersonalData {

    @Override
    public String room() {
        return "concern";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("concern_thoughts", "person_id = :person")
                        .copied("happened", "felt", "their_view", "wish", "saved_at")
                        .erased(),
                PersonalTable.of("concern_answer", "person_id = :person").copied("words", "answered_at"),
                PersonalTable.of("concern_misunderstanding", "raiser_id = :person")
                        .copied("words", "raised_at", "settlement"),
                PersonalTable.of(
                                "concern_case_entry",
                                "case_id in (select id from concern_case where raiser_id = :person)")
                        .copied("author", "words", "written_at")
                        .erased(),
                PersonalTable.of("concern_case", "raiser_id = :person").copied("state", "outcome", "raised_at"),
                PersonalTable.of("concern_case", "about_id = :person"));
    }
}
