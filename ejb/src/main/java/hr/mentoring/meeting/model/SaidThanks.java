package hr.mentoring.meeting.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one of the two thanks the other one for: something specific, kept as it was said. */
@Entity
@Table(name = "meeting_thanks")
public class SaidThanks {

    /** The fewest characters that name something specific. */
    public static final int SHORTEST = 15;

    /** The most characters. */
    public static final int LONGEST = 2000;

    @Id
    @SequenceGenerator(name = "meeting_thanks_seq", sequenceName = "meeting_thanks_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_thanks_seq")
    private long id;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "giver_id", updatable = false)
    private long giverId;

    @Column(name = "receiver_id", updatable = false)
    private long receiverId;

    @Column(updatable = false)
    private String words;

    @Column(name = "said_at", updatable = false)
    private Instant saidAt;

    protected SaidThanks() {}

    /**
     * Thanks the other one.
     *
     * @throws RuleBroken {@code meeting.thanks-short} or {@code common.too-long}
     */
    public SaidThanks(Pair pair, PersonId giver, String words, Instant now) {
        String said = Written.atMost(LONGEST, "words", words);
        if (said.length() < SHORTEST) {
            throw RuleBroken.on("words", "meeting.thanks-short");
        }
        this.pairId = pair.id().value();
        this.giverId = giver.value();
        this.receiverId = pair.otherThan(giver).value();
        this.words = said;
        this.saidAt = now;
    }

    public long number() {
        return id;
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    public PersonId giver() {
        return new PersonId(giverId);
    }

    public String words() {
        return words;
    }

    public Instant saidAt() {
        return saidAt;
    }
}
