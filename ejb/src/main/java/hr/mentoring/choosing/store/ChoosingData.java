package hr.mentoring.choosing.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** How somebody chose. What they told HR goes; that a pair went on or not stays with the pair. */
@Dependent
class ChoosingData implements PersonalData {

    @Override
    public String room() {
        return "choosing";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("choosing_trial", "mentee_id = :person")
                        .copied("mentee_answer", "decide_by")
                        .emptied("reason = ''"),
                PersonalTable.of("choosing_trial", "mentor_id = :person")
                        .copied("mentor_answer", "decide_by")
                        .emptied("reason = ''"),
                PersonalTable.of("choosing_openness", "person_id = :person")
                        .copied("competencies", "interests", "languages", "hours")
                        .erased());
    }
}
