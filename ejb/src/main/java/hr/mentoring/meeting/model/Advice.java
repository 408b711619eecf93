package hr.mentoring.meeting.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;
import hr.mentoring.meeting.AdviceId;
import hr.mentoring.meeting.AdviceOutcome;
import hr.mentoring.meeting.MeetingId;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two was advised, and later what they did with it: it helped, it did not work out, or it was not
 * followed, each time with a word about how or why. A later answer takes the place of an earlier one.
 */
@Entity
@Table(name = "meeting_advice")
public class Advice {

    @Id
    @SequenceGenerator(name = "meeting_advice_seq", sequenceName = "meeting_advice_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_advice_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "meeting_id", updatable = false)
    private @Nullable Long meetingId;

    @Column(name = "advised_id", updatable = false)
    private long advisedId;

    @Column(updatable = false)
    private String advice;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable AdviceOutcome outcome;

    private String words;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected Advice() {}

    /**
     * Writes down what was advised.
     *
     * @throws RuleBroken {@code meeting.advice-empty} or {@code common.too-long}
     */
    public Advice(Pair pair, @Nullable MeetingId meeting, PersonId advised, String advice, Instant now) {
        if (!pair.includes(advised)) {
            throw new IllegalArgumentException("Person %s is not in pair %s".formatted(advised, pair.id()));
        }
        this.pairId = pair.id().value();
        this.meetingId = meeting == null ? null : meeting.value();
        this.advisedId = advised.value();
        this.advice = Written.something(Written.WORD, "advice", advice, "meeting.advice-empty");
        this.words = "";
        this.addedAt = now;
    }

    /**
     * Says what became of it.
     *
     * @throws RuleBroken {@code meeting.advice-theirs} or {@code meeting.advice-words}
     */
    public void answer(PersonId by, AdviceOutcome what, String how, Instant now) {
        RuleBroken.require(isFor(by), "meeting.advice-theirs");
        words = Written.something(Written.WORD, "words", how, "meeting.advice-words");
        outcome = what;
        answeredAt = now;
    }

    public AdviceId id() {
        return new AdviceId(id);
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    /** Where it was given; empty when it was in between. */
    public Optional<MeetingId> meeting() {
        return Optional.ofNullable(meetingId).map(MeetingId::new);
    }

    /** Whether this person was advised. */
    public boolean isFor(PersonId person) {
        return advisedId == person.value();
    }

    public String advice() {
        return advice;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** What became of it; empty as long as nobody has said. */
    public Optional<AdviceOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public String words() {
        return words;
    }

    /** When it was said what became of it. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
