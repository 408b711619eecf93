package hr.mentoring.development.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** What somebody learned or judged. What was typed and never said goes; what was said to the other stays with them. */
@Dependent
class DevelopmentData implements PersonalData {

    private static final String WRITTEN_BY_THEM = """
        mapped_id in (select m.id from development_competency m join pairing_pair p on p.id = m.pair_id \
        where (p.mentee_id = :person and side = 'MENTEE') or (p.mentor_id = :person and side = 'MENTOR'))\
        """;
    private static final String THEIR_PAIRS =
            "pair_id in (select id from pairing_pair where mentee_id = :person or mentor_id = :person)";

    @Override
    public String room() {
        return "development";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("development_assessment", WRITTEN_BY_THEM + " and said_at is null")
                        .copied("round", "level", "why", "saved_at")
                        .erased(),
                PersonalTable.of("development_assessment", WRITTEN_BY_THEM).copied("round", "level", "why", "said_at"),
                PersonalTable.of("development_evidence", "added_by = :person").copied("words", "link", "added_at"),
                PersonalTable.of(
                                "development_step",
                                "goal_id in (select g.id from development_goal g join pairing_pair p on p.id ="
                                        + " g.pair_id where p.mentee_id = :person)")
                        .copied("what", "due_on", "state", "word", "closed_at"),
                PersonalTable.of(
                                "development_goal",
                                "pair_id in (select id from pairing_pair where mentee_id = :person)")
                        .copied("horizon", "what", "success", "state", "word", "closed_at"),
                PersonalTable.of("development_competency", THEIR_PAIRS).copied("competency_id", "aim", "added_at"),
                PersonalTable.of("development_plan", THEIR_PAIRS).copied("round", "since_at"));
    }
}
