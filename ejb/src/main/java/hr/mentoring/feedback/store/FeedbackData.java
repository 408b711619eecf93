package hr.mentoring.feedback.store;

import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** What somebody answered. The figures stay, since reports were made of them; the words go. */
@Dependent
class FeedbackData implements PersonalData {

    @Override
    public String room() {
        return "feedback";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of(
                                "feedback_answer",
                                "survey_id in (select id from feedback_survey where person_id = :person)")
                        .copied("question", "rating"),
                PersonalTable.of(
                                "feedback_words",
                                "survey_id in (select id from feedback_survey where person_id = :person)")
                        .copied("question", "words")
                        .erased(),
                PersonalTable.of("feedback_survey", "person_id = :person")
                        .copied(
                                "location",
                                "asked_at",
                                "answered_at",
                                "milestone",
                                "promise",
                                "comment_text",
                                "quotable")
                        .emptied("comment_text = null", "quotable = false"));
    }
}
