package hr.mentoring.feedback.model;

import hr.mentoring.common.ColumnText;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.feedback.Occasion;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a program asks on an occasion. Never changed, since answers refer to it; a new wish makes the next number. */
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

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

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
     * @throws RuleBroken {@code feedback.questions-count}, {@code feedback.question-twice}, {@code feedback.question-changed}
     *     or {@code feedback.question-wording}
     */
    public Questionnaire(ProgramId program, Occasion occasion, int number, List<Question> questions, Instant now) {
        if (questions.isEmpty() || questions.size() > LONGEST) {
            throw RuleBroken.on("questions", "feedback.questions-count", questions.size(), LONGEST);
        }
        Set<String> codes = new HashSet<>();
        for (Question question : questions) {
            if (!codes.add(question.code())) {
                throw RuleBroken.on("questions", "feedback.question-twice", question.code());
            }
            requireWhole(question);
            this.questions.add(new Asked(question));
        }
        this.programId = program.value();
        this.occasion = occasion;
        this.number = number;
        this.madeAt = now;
    }

    /** Standard questions are asked as they are; others bring all their words along. */
    private static void requireWhole(Question question) {
        if (question.isStandard()) {
            if (!Question.OFFERED.contains(question)) {
                throw RuleBroken.on("questions", "feedback.question-changed", question.code());
            }
        } else if (question.english() == null || question.german() == null) {
            throw RuleBroken.on("questions", "feedback.question-wording", question.code());
        }
    }

    public long id() {
        return id;
    }

    public Occasion occasion() {
        return occasion;
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
        private @Nullable String options;

        protected Asked() {}

        Asked(Question question) {
            this.code = question.code();
            this.kind = question.kind();
            this.english = question.english();
            this.german = question.german();
            this.options = question.options().isEmpty()
                    ? null
                    : ColumnText.joined(question.options().stream()
                            .flatMap(option -> Stream.of(option.english(), option.german()))
                            .toList());
        }

        Question toQuestion() {
            return new Question(code, kind, english, german, options(options));
        }
    }

    /** The options that a column holds, in both languages one after the other. */
    public static List<Question.Option> options(@Nullable String column) {
        List<String> parts = ColumnText.parts(column);
        List<Question.Option> options = new ArrayList<>();
        for (int part = 0; part + 1 < parts.size(); part += 2) {
            options.add(new Question.Option(parts.get(part), parts.get(part + 1)));
        }
        return options;
    }
}
