package hr.mentoring.reciprocity.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.reciprocity.Direction;
import hr.mentoring.reciprocity.GiftId;
import hr.mentoring.reciprocity.GiftKind;
import hr.mentoring.reciprocity.NewGift;
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
 * One line of the ledger of a pair: somebody gave something to the other one, or passed on to a third what they had got. What
 * the receiver writes down is confirmed with it; what the giver writes down the receiver may confirm, or simply see.
 */
@Entity
@Table(name = "reciprocity_gift")
public class Gift {

    /** The most minutes of one line: a long day. */
    public static final int LONGEST = 600;

    @Id
    @SequenceGenerator(name = "reciprocity_gift_seq", sequenceName = "reciprocity_gift_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reciprocity_gift_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "giver_id", updatable = false)
    private long giverId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GiftKind kind;

    @Column(updatable = false)
    private boolean onward;

    @Column(name = "to_id", updatable = false)
    private @Nullable Long toId;

    @Column(updatable = false)
    private String word;

    @Column(updatable = false)
    private int minutes;

    @Column(name = "entered_by", updatable = false)
    private long enteredBy;

    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    protected Gift() {}

    /**
     * Writes down a line.
     *
     * @throws RuleBroken {@code reciprocity.minutes}, {@code reciprocity.onward-to-us} or {@code common.too-long}
     */
    public Gift(Pair pair, NewGift gift, PersonId by, Instant now) {
        if (gift.minutes() < 0 || gift.minutes() > LONGEST) {
            throw RuleBroken.on("minutes", "reciprocity.minutes", LONGEST);
        }
        this.pairId = pair.id().value();
        this.onward = gift.direction() == Direction.PASSED_ON;
        this.giverId = (gift.direction() == Direction.I_RECEIVED ? pair.otherThan(by) : by).value();
        this.toId = onward ? colleague(pair, gift.to()) : null;
        this.kind = gift.kind();
        this.word = Written.atMost(Written.SHORT, "word", gift.word());
        this.minutes = gift.minutes();
        this.enteredBy = by.value();
        this.enteredAt = now;
        this.confirmedAt = gift.direction() == Direction.I_RECEIVED ? now : null;
    }

    /**
     * The one who was given it says so.
     *
     * @throws RuleBroken {@code reciprocity.not-to-confirm}
     */
    public void confirm(PersonId by, Instant now) {
        RuleBroken.require(isConfirmableBy(by), "reciprocity.not-to-confirm");
        confirmedAt = now;
    }

    /**
     * Refuses to be taken back by anybody but the one who wrote it, and once the other one has confirmed it.
     *
     * @throws RuleBroken {@code reciprocity.not-to-take-back}
     */
    public void requireRemovableBy(PersonId person) {
        RuleBroken.require(isRemovableBy(person), "reciprocity.not-to-take-back");
    }

    /** Whether this person was given it and has not said so. */
    public boolean isConfirmableBy(PersonId person) {
        return !onward && confirmedAt == null && giverId != person.value();
    }

    /** Whether this person wrote it and nobody else has confirmed it. */
    public boolean isRemovableBy(PersonId person) {
        boolean confirmedByOther = confirmedAt != null && giverId == enteredBy;
        return enteredBy == person.value() && !confirmedByOther;
    }

    private static @Nullable Long colleague(Pair pair, @Nullable PersonId to) {
        if (to == null) {
            return null;
        }
        if (pair.includes(to)) {
            throw RuleBroken.on("to", "reciprocity.onward-to-us");
        }
        return to.value();
    }

    public GiftId id() {
        return new GiftId(id);
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    public PersonId giver() {
        return new PersonId(giverId);
    }

    public GiftKind kind() {
        return kind;
    }

    /** Whether it went to somebody else. */
    public boolean isOnward() {
        return onward;
    }

    /** The colleague it was passed on to; empty for nobody named. */
    public Optional<PersonId> to() {
        return Optional.ofNullable(toId).map(PersonId::new);
    }

    public String word() {
        return word;
    }

    /** How long it took; 0 where nobody says. */
    public int minutes() {
        return minutes;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** Whether the one who was given it has said so. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
