package hr.mentoring.agreement.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** What somebody agreed on. What both signed belongs to both; drafts and the reason told to HR go. */
@Dependent
class AgreementData implements PersonalData {

    @Override
    public String room() {
        return "agreement";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("agreement_draft", "person_id = :person")
                        .copied("canonical_text", "note", "saved_at")
                        .erased(),
                PersonalTable.of("agreement_signature", "person_id = :person").copied("hash", "signed_at"),
                PersonalTable.of("agreement_review", "confirmed_by = :person").copied("due_on", "confirmed_at"),
                PersonalTable.of("agreement_version", "author_id = :person")
                        .copied("version_number", "written_at", "note", "canonical_text", "hash"),
                PersonalTable.of("agreement_farewell", "person_id = :person")
                        .copied("thanks", "reason_for_hr", "said_at")
                        .emptied("reason_for_hr = null"),
                PersonalTable.of("agreement", "(mentee_id = :person or mentor_id = :person)")
                        .copied("pair_id", "in_force_since", "next_review_on", "ended_at"));
    }
}
