package hr.mentoring.concern.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;
import hr.mentoring.concern.Question;
import hr.mentoring.concern.Thoughts;
import hr.mentoring.pairing.PairId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;

/** The thoughts of one person about one of their pairs. Each save names the revision that it continues. */
@Entity
@Table(name = "concern_thoughts")
public class Sheet {

    /** The most characters of an answer. */
    public static final int LONGEST = 4000;

    @Id
    @SequenceGenerator(name = "concern_thoughts_seq", sequenceName = "concern_thoughts_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "concern_thoughts_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    private String happened = "";

    private String felt = "";

    @Column(name = "their_view")
    private String theirView = "";

    private String wish = "";

    private int revision;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Sheet() {}

    /** An empty sheet; its revision is 0. */
    public Sheet(PairId pair, PersonId person, Instant now) {
        this.pairId = pair.value();
        this.personId = person.value();
        this.savedAt = now;
    }

    /**
     * Keeps what was typed.
     *
     * @param continues the revision that the writer had in front of them
     * @return the new revision
     * @throws RuleBroken {@code concern.thoughts-elsewhere} or {@code common.too-long}
     */
    public int save(int continues, Map<Question, String> answers, Instant now) {
        RuleBroken.require(continues == revision, "concern.thoughts-elsewhere");
        happened = tidy(answers, Question.HAPPENED);
        felt = tidy(answers, Question.FELT);
        theirView = tidy(answers, Question.THEIR_VIEW);
        wish = tidy(answers, Question.WISH);
        savedAt = now;
        return ++revision;
    }

    private static String tidy(Map<Question, String> answers, Question question) {
        return Written.atMost(LONGEST, question.code(), answers.getOrDefault(question, ""));
    }

    /** How its writer sees it. */
    public Thoughts thoughts() {
        return new Thoughts(
                Map.of(
                        Question.HAPPENED, happened,
                        Question.FELT, felt,
                        Question.THEIR_VIEW, theirView,
                        Question.WISH, wish),
                revision,
                savedAt);
    }
}
