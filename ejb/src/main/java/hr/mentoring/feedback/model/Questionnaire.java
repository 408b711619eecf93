package hr.mentoring.feedback.model;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.feedback.Question;
import hr.mentoring.program.ProgramId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a program asks. Never changed, since answers refer to it; a new wish makes the next number. */
@Entity
@Table(name = "feedback_questionnaire")
public class Questionnaire {

    /** The most questions that can be answered in two minutes. */
    public static final int LONGEST = 12;

    @Id
    @SequenceGenerator(
            name = "feedback_questionnaire_seq",
            sequenceName = "feedback_questionnaire_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedback_questionnaire_seq")
    private long id;

    @Column(name = "program_id")
    private long programId;

    private int number;

    @Column(name = "made_at")
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "feedback_question", joinColumns = @JoinColumn(name = "questionnaire_id"))
    @OrderColumn(name = "position")
    private List<Asked> questions = new ArrayList<>();

    protected Questionnaire() {}

    /**
     * The next questionnaire of a program.
     *
     * @throws RuleBroken {@code feedback.questions-count} or {@code feedback.question-twice}
     */
    public Questionnaire(ProgramId program, int number, List<Question> questions, Instant now) {
        if (questions.isEmpty() || questions.size() > LONGEST) {
            throw RuleBroken.on("questions", "feedback.questions-count", questions.size(), LONGEST);
        }
        Set<String> codes = new HashSet<>();
        for (Question question : questions) {
            if (!codes.add(question.code())) {
                throw RuleBroken.on("questions", "feedback.question-twice", question.code());
            }
            if (!question.isStandard() && (question.english() == null || question.german() == null)) {
                throw RuleBroken.on("questions", "feedback.question-wording", question.code());
            }
            this.questions.add(new Asked(question));
        }
        this.programId = program.value();
        this.number = number;
        this.madeAt = now;
    }

    public long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** The questions in order. */
    public List<Question> questions() {
        return questions.stream().map(Asked::toQuestion).toList();
    }

    /** One question as it is kept. */
    @Embeddable
    public static class Asked {

        private String code;

        @Enumerated(EnumType.STRING)
        private Question.Kind kind;

        private @Nullable String english;
        private @Nullable String german;

        protected Asked() {}

        Asked(Question question) {
            this.code = question.code();
            this.kind = question.kind();
            this.english = question.english();
            this.german = question.german();
        }

        Question toQuestion() {
            return new Question(code, kind, english, german);
        }
    }
}
