package hr.mentoring.choosing.model;

import hr.mentoring.choosing.TrialAnswer;
import hr.mentoring.choosing.TrialLine;
import hr.mentoring.choosing.TrialState;
import hr.mentoring.choosing.TrialView;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first conversation of a pair. Each of the two says once; both yes confirms it, one no ends it. */
@Entity
@Table(name = "choosing_trial")
public class Trial {

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 1000;

    @Id
    @SequenceGenerator(name = "choosing_trial_seq", sequenceName = "choosing_trial_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "choosing_trial_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "mentee_id", updatable = false)
    private long menteeId;

    @Column(name = "mentor_id", updatable = false)
    private long mentorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "mentee_answer")
    private TrialAnswer menteeAnswer = TrialAnswer.OPEN;

    @Enumerated(EnumType.STRING)
    @Column(name = "mentor_answer")
    private TrialAnswer mentorAnswer = TrialAnswer.OPEN;

    @Column(name = "decide_by", updatable = false)
    private LocalDate decideBy;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private boolean reminded;

    private String reason = "";

    protected Trial() {}

    /** Begins it. */
    public Trial(Pair pair, LocalDate decideBy, Instant now) {
        this.pairId = pair.id().value();
        this.menteeId = pair.mentee().value();
        this.mentorId = pair.mentor().value();
        this.decideBy = decideBy;
        this.startedAt = now;
    }

    /**
     * One of the two would like to go on.
     *
     * @throws RuleBroken {@code choosing.decided} or {@code choosing.said-already}
     */
    public void confirm(PersonId by, Instant now) {
        requireOpen();
        RuleBroken.require(answerOf(by) == TrialAnswer.OPEN, "choosing.said-already");
        answer(by, TrialAnswer.YES);
        if (state() == TrialState.CONFIRMED) {
            decidedAt = now;
        }
    }

    /**
     * One of the two would rather not go on, also after having said yes.
     *
     * @throws RuleBroken {@code choosing.decided} or {@code common.too-long}
     */
    public void decline(PersonId by, String why, Instant now) {
        requireOpen();
        reason = Written.atMost(LONGEST_REASON, "reason", why);
        answer(by, TrialAnswer.NO);
        decidedAt = now;
    }

    /** The pair has ended for another reason. */
    public void close(Instant now) {
        if (decidedAt == null) {
            decidedAt = now;
        }
    }

    /** Those who have not said have been reminded. */
    public void remind() {
        reminded = true;
    }

    public TrialState state() {
        if (menteeAnswer == TrialAnswer.NO || mentorAnswer == TrialAnswer.NO) {
            return TrialState.DECLINED;
        }
        return menteeAnswer == TrialAnswer.YES && mentorAnswer == TrialAnswer.YES
                ? TrialState.CONFIRMED
                : TrialState.OPEN;
    }

    /** Those who have not said yet. */
    public List<PersonId> waiting() {
        return Stream.of(new PersonId(menteeId), new PersonId(mentorId))
                .filter(person -> answerOf(person) == TrialAnswer.OPEN)
                .toList();
    }

    /** What one of the two has said. */
    public TrialAnswer answerOf(PersonId person) {
        return person.value() == menteeId ? menteeAnswer : mentorAnswer;
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    /** How one of the two sees it. */
    public TrialView seenBy(PersonId reader, Person other) {
        return new TrialView(pair(), other, state(), answerOf(reader), decideBy);
    }

    /** How administrators see it. */
    public TrialLine line(Map<PersonId, Person> people, LocalDate today) {
        return new TrialLine(
                pair(),
                Objects.requireNonNull(people.get(new PersonId(menteeId))),
                Objects.requireNonNull(people.get(new PersonId(mentorId))),
                state(),
                decideBy,
                decidedAt == null && decideBy.isBefore(today),
                reason);
    }

    private void answer(PersonId by, TrialAnswer said) {
        if (by.value() == menteeId) {
            menteeAnswer = said;
        } else {
            mentorAnswer = said;
        }
    }

    private void requireOpen() {
        RuleBroken.require(decidedAt == null, "choosing.decided");
    }
}
