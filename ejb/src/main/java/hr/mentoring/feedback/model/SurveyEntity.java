package hr.mentoring.feedback.model;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.feedback.Answers;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Promise;
import hr.mentoring.feedback.Question;
import hr.mentoring.feedback.SurveyId;
import hr.mentoring.pairing.PairId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one person is asked about one pair on one occasion. It can be begun, left and continued; once handed in, or once the
 * round is over, it is never changed again. Whoever does not answer is reminded twice, then left in peace.
 */
@Entity
@Table(name = "feedback_survey")
public class SurveyEntity {

    /** The longest comment. */
    public static final int LONGEST_COMMENT = 4000;

    private static final List<Duration> REMINDERS = List.of(Duration.ofDays(6), Duration.ofDays(13));

    @Id
    @SequenceGenerator(name = "feedback_survey_seq", sequenceName = "feedback_survey_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedback_survey_seq")
    private long id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id")
    private RoundEntity round;

    @Enumerated(EnumType.STRING)
    private @Nullable Occasion milestone;

    @Column(name = "pair_id")
    private long pairId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "org_unit_id")
    private long orgUnitId;

    private String location;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "comment_text")
    private @Nullable String comment;

    private boolean quotable;

    private int reminders;

    @Column(name = "closes_on")
    private @Nullable LocalDate closesOn;

    private int promise;

    @ElementCollection
    @CollectionTable(name = "feedback_answer", joinColumns = @JoinColumn(name = "survey_id"))
    @MapKeyColumn(name = "question")
    @Column(name = "rating")
    private Map<String, Integer> ratings = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "feedback_words", joinColumns = @JoinColumn(name = "survey_id"))
    @MapKeyColumn(name = "question")
    @Column(name = "words")
    private Map<String, String> words = new HashMap<>();

    protected SurveyEntity() {}

    /** A survey that nobody has answered. */
    public SurveyEntity(
            RoundEntity round,
            LocalDate closesOn,
            PairId pair,
            PersonId person,
            Side side,
            Workplace place,
            Instant now) {
        this.round = round;
        this.closesOn = closesOn;
        this.milestone = round.occasion().isMilestone() ? round.occasion() : null;
        this.promise = Promise.CURRENT.number();
        this.pairId = pair.value();
        this.personId = person.value();
        this.side = side;
        this.orgUnitId = place.orgUnit().value();
        this.location = place.location();
        this.askedAt = now;
    }

    public SurveyId id() {
        return new SurveyId(id);
    }

    public RoundEntity round() {
        return round;
    }

    /** The last day for answers. */
    public LocalDate closesOn() {
        return closesOn == null ? round.closesOn() : closesOn;
    }

    /** What the person was told about who sees their answers. */
    public Promise promise() {
        return new Promise(promise);
    }

    /** Whether answers are taken on this day. */
    public boolean takesAnswersOn(LocalDate day) {
        return round.closedAt().isEmpty() && !day.isAfter(closesOn());
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public Side side() {
        return side;
    }

    public OrgUnitId orgUnit() {
        return new OrgUnitId(orgUnitId);
    }

    public Map<String, Integer> ratings() {
        return Map.copyOf(ratings);
    }

    /** What was answered in one's own words, by the question's code. */
    public Map<String, String> words() {
        return Map.copyOf(words);
    }

    public String comment() {
        return comment == null ? "" : comment;
    }

    public boolean isQuotable() {
        return quotable;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /**
     * Keeps what was answered so far, to what is promised now.
     *
     * @throws RuleBroken {@code feedback.answered}, {@code feedback.over}, or what is wrong with an answer
     */
    public void keep(Answers answers, LocalDate today) {
        requireOpen(today);
        answers.ratings().forEach(this::requireValid);
        if (answers.comment().length() > LONGEST_COMMENT) {
            throw RuleBroken.on(
                    "comment", "feedback.comment-long", answers.comment().length(), LONGEST_COMMENT);
        }
        answers.words().forEach(this::requireValid);
        ratings.clear();
        ratings.putAll(answers.ratings());
        words.clear();
        words.putAll(answers.words());
        comment = answers.comment().isEmpty() ? null : answers.comment();
        quotable = answers.quotable() && (comment != null || !words.isEmpty());
        promise = Promise.CURRENT.number();
    }

    /**
     * Hands the survey in; from now on it counts.
     *
     * @param place where the person works now is where they are counted
     * @throws RuleBroken as {@link #keep}, or {@code feedback.unanswered}
     */
    public void handIn(Answers answers, Workplace place, LocalDate today, Instant now) {
        keep(answers, today);
        List<Question> open = round.questionnaire().questions().stream()
                .filter(question -> question.isRequired() && !ratings.containsKey(question.code()))
                .toList();
        if (!open.isEmpty()) {
            throw RuleBroken.on(open.get(0).code(), "feedback.unanswered", open.size());
        }
        orgUnitId = place.orgUnit().value();
        location = place.location();
        answeredAt = now;
    }

    /** Which reminder is due now, 1 or 2; it counts as sent from now on. */
    public Optional<Integer> remind(Instant now, LocalDate today) {
        if (answeredAt != null || !takesAnswersOn(today) || reminders >= REMINDERS.size()) {
            return Optional.empty();
        }
        if (now.isBefore(askedAt.plus(REMINDERS.get(reminders)))) {
            return Optional.empty();
        }
        reminders++;
        return Optional.of(reminders);
    }

    private void requireOpen(LocalDate today) {
        RuleBroken.require(answeredAt == null, "feedback.answered");
        RuleBroken.require(takesAnswersOn(today), "feedback.over", closesOn());
    }

    private void requireValid(String code, int rating) {
        Question question = question(code);
        if (!question.isRequired() || rating < question.least() || rating > question.most()) {
            throw RuleBroken.on(code, "feedback.rating", rating, question.least(), question.most());
        }
    }

    private void requireValid(String code, String answer) {
        if (question(code).isRequired()) {
            throw RuleBroken.on(code, "feedback.words-needless", code);
        }
        if (answer.length() > Written.WORD) {
            throw RuleBroken.on(code, "feedback.comment-long", answer.length(), Written.WORD);
        }
    }

    private Question question(String code) {
        return round.questionnaire().questions().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleBroken.on(code, "feedback.unknown-question", code));
    }
}
