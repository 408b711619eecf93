package hr.mentoring.development.model;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.development.Round;
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

/**
 * Where the learning plan of a pair stands: in which round the two look at its competencies. A round is over when the
 * next one is opened, and nothing is said in it any more.
 */
@Entity
@Table(name = "development_plan")
public class Plan {

    @Id
    @SequenceGenerator(name = "development_plan_seq", sequenceName = "development_plan_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development_plan_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Enumerated(EnumType.STRING)
    private Round round;

    @Column(name = "since_at")
    private Instant since;

    protected Plan() {}

    /** A plan that nobody has touched yet. */
    public Plan(PairId pair, Instant now) {
        this.pairId = pair.value();
        this.round = Round.START;
        this.since = now;
    }

    /**
     * Opens the next round.
     *
     * @param spoken whether both have spoken about something in this one
     * @throws RuleBroken {@code development.round-last} or {@code development.round-unspoken}
     */
    public void reassess(boolean spoken, Instant now) {
        Round next = round.next().orElseThrow(() -> new RuleBroken("development.round-last"));
        RuleBroken.require(spoken, "development.round-unspoken");
        round = next;
        since = now;
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    public Round round() {
        return round;
    }

    /** When the round was opened. */
    public Instant since() {
        return since;
    }
}
