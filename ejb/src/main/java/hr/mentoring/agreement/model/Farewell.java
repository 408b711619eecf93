package hr.mentoring.agreement.model;

import hr.mentoring.agreement.Wording;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.pairing.PairId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one of the two took leave: what they thank the other for, which the other reads; and why it ended, which only HR
 * reads and nobody has to say. Each of the two says it once.
 */
@Entity
@Table(name = "agreement_farewell")
public class Farewell {

    /** The fewest characters that name something specific. */
    public static final int SHORTEST_THANKS = 15;

    /** The most characters of thanks and of a reason. */
    public static final int LONGEST = 2000;

    @Id
    @SequenceGenerator(name = "agreement_farewell_seq", sequenceName = "agreement_farewell_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_farewell_seq")
    private long id;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(updatable = false)
    private String thanks;

    @Column(name = "reason_for_hr", updatable = false)
    private @Nullable String reasonForHr;

    @Column(name = "ended_it", updatable = false)
    private boolean endedIt;

    @Column(name = "said_at", updatable = false)
    private Instant saidAt;

    protected Farewell() {}

    /**
     * Takes leave.
     *
     * @param reasonForHr why, or null when the person keeps it to themselves
     * @param endedIt whether it is this person who ended the relationship
     * @throws RuleBroken {@code agreement.thanks-short}, {@code agreement.thanks-long} or {@code agreement.reason-long}
     */
    public Farewell(
            PairId pair, PersonId person, String thanks, @Nullable String reasonForHr, boolean endedIt, Instant now) {
        String said = Wording.tidy(thanks);
        if (said.length() < SHORTEST_THANKS) {
            throw RuleBroken.on("thanks", "agreement.thanks-short");
        }
        if (said.length() > LONGEST) {
            throw RuleBroken.on("thanks", "agreement.thanks-long", LONGEST);
        }
        String reason = reasonForHr == null || reasonForHr.isBlank() ? null : Wording.tidy(reasonForHr);
        if (reason != null && reason.length() > LONGEST) {
            throw RuleBroken.on("reasonForHr", "agreement.reason-long", LONGEST);
        }
        this.pairId = pair.value();
        this.personId = person.value();
        this.thanks = said;
        this.reasonForHr = reason;
        this.endedIt = endedIt;
        this.saidAt = now;
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public String thanks() {
        return thanks;
    }

    public @Nullable String reasonForHr() {
        return reasonForHr;
    }

    public boolean endedIt() {
        return endedIt;
    }

    public Instant saidAt() {
        return saidAt;
    }
}
