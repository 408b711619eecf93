package hr.mentoring.meeting.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** How somebody worked with another. Papers about oneself and drafts go; what was said to the other stays with them. */
@Dependent
class MeetingData implements PersonalData {

    @Override
    public String room() {
        return "meeting";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("meeting_paper", "writer_id = :person and kind in ('KIT', 'BACKGROUND')")
                        .copied("kind", "shown", "shown_at", "draft")
                        .erased(),
                PersonalTable.of("meeting_paper", "writer_id = :person")
                        .copied("kind", "shown", "shown_at", "draft")
                        .emptied("draft = coalesce(shown, '')"),
                PersonalTable.of(
                                "meeting_showing", "pair_id in (select id from pairing_pair where mentor_id = :person)")
                        .copied("competencies", "interests", "motives", "languages")
                        .erased(),
                PersonalTable.of("meeting_action", "owner_id = :person").copied("what", "due_on", "state", "word"),
                PersonalTable.of("meeting_action", "added_by = :person and owner_id <> :person")
                        .copied("what", "added_at"),
                PersonalTable.of("meeting_advice", "advised_id = :person").copied("advice", "outcome", "words"),
                PersonalTable.of("meeting_exchange", "sender_id = :person").copied("kind", "words", "link", "sent_at"),
                PersonalTable.of("meeting_exchange_answer", "person_id = :person")
                        .copied("words", "answered_at"),
                PersonalTable.of("meeting_thanks", "giver_id = :person").copied("words", "said_at"),
                PersonalTable.of("meeting_thanks", "receiver_id = :person").copied("words", "said_at"),
                PersonalTable.of(
                                "meeting_slot",
                                "meeting_id in (select id from meeting where mentee_id = :person or mentor_id = :person)")
                        .copied("starts_at"),
                PersonalTable.of("meeting", "(mentee_id = :person or mentor_id = :person)")
                        .copied("meeting_number", "state", "starts_at", "minutes", "place"));
    }
}
