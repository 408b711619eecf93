package hr.mentoring.pairing.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** With whom somebody was paired, and why. Runs are kept as they were proven, by numbers without names. */
@Dependent
class PairingData implements PersonalData {

    private static final String EITHER = "(mentee_id = :person or mentor_id = :person)";

    @Override
    public String room() {
        return "pairing";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("pairing_answer", "mentee_id = :person")
                        .copied("answer")
                        .erased(),
                PersonalTable.of("pairing_unmatched", "mentee_id = :person")
                        .copied("explanation")
                        .erased(),
                PersonalTable.of("pairing_proposal", "mentee_id = :person")
                        .copied("for_mentee")
                        .emptied("for_mentee = ''"),
                PersonalTable.of("pairing_proposal", "mentor_id = :person")
                        .copied("for_mentor")
                        .emptied("for_mentor = ''"),
                PersonalTable.of("pairing_fixed", EITHER).emptied("note = ''"),
                PersonalTable.of("pairing_pair", EITHER)
                        .copied("cohort_id", "mentee_id", "mentor_id", "state", "since_on", "ended_on", "ending"));
    }
}
