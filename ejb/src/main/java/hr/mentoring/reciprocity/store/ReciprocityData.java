package hr.mentoring.reciprocity.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** What somebody gave and was given. What passed between two belongs to both; consent and invitations go. */
@Dependent
class ReciprocityData implements PersonalData {

    @Override
    public String room() {
        return "reciprocity";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("reciprocity_consent", "person_id = :person")
                        .copied("named", "changed_at")
                        .erased(),
                PersonalTable.of("reciprocity_invitation", "person_id = :person")
                        .copied("state", "invited_at", "answered_at")
                        .erased(),
                PersonalTable.of("reciprocity_gift", "to_id = :person")
                        .copied("kind", "entered_at")
                        .emptied("to_id = null"),
                PersonalTable.of(
                                "reciprocity_gift",
                                "pair_id in (select id from pairing_pair where mentee_id = :person or mentor_id ="
                                        + " :person)")
                        .copied("kind", "word", "minutes", "entered_at"));
    }
}
