package hr.mentoring.guidance.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Which words of guidance somebody has put away. */
@Dependent
class GuidanceData implements PersonalData {

    @Override
    public String room() {
        return "guidance";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("guidance_put_away", "person_id = :person")
                .copied("occasion", "put_at")
                .erased());
    }
}
