package hr.mentoring.meeting.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;
import hr.mentoring.meeting.ActionId;
import hr.mentoring.meeting.ActionState;
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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that one of the two has agreed to do by a day. Either writes it down; only the one who is to do it says that
 * it is done, that it takes longer and why, or that it is left and why. Then it stays as it was.
 */
@Entity
@Table(name = "meeting_action")
public class Action {

    @Id
    @SequenceGenerator(name = "meeting_action_seq", sequenceName = "meeting_action_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_action_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "meeting_id", updatable = false)
    private @Nullable Long meetingId;

    @Column(name = "owner_id", updatable = false)
    private long ownerId;

    @Column(name = "added_by", updatable = false)
    private long addedBy;

    @Column(updatable = false)
    private String what;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private String word;

    private int postponed;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected Action() {}

    /**
     * Writes down what one of the two is going to do.
     *
     * @param today on the calendar of the one who writes it
     * @throws RuleBroken {@code meeting.action-what}, {@code common.too-long} or {@code meeting.day-past}
     */
    public Action(
            Pair pair,
            @Nullable MeetingId meeting,
            PersonId owner,
            PersonId by,
            String what,
            LocalDate dueOn,
            LocalDate today,
            Instant now) {
        if (!pair.includes(owner)) {
            throw new IllegalArgumentException("Person %s is not in pair %s".formatted(owner, pair.id()));
        }
        requireToCome(dueOn, today);
        this.pairId = pair.id().value();
        this.meetingId = meeting == null ? null : meeting.value();
        this.ownerId = owner.value();
        this.addedBy = by.value();
        this.what = Written.something(Written.SHORT, "what", what, "meeting.action-what");
        this.dueOn = dueOn;
        this.state = ActionState.OPEN;
        this.word = "";
        this.addedAt = now;
    }

    /**
     * It is done.
     *
     * @param how what came of it; may be empty
     * @throws RuleBroken {@code meeting.action-theirs} or {@code meeting.action-closed}
     */
    public void finish(PersonId by, String how, Instant now) {
        requireOpenFor(by);
        close(ActionState.DONE, Written.atMost(Written.WORD, "word", how), now);
    }

    /**
     * It is not done, and will not be.
     *
     * @throws RuleBroken {@code meeting.action-why}, {@code meeting.action-theirs} or {@code meeting.action-closed}
     */
    public void leave(PersonId by, String why, Instant now) {
        requireOpenFor(by);
        close(ActionState.LEFT, Written.something(Written.WORD, "word", why, "meeting.action-why"), now);
    }

    /**
     * It takes longer.
     *
     * @throws RuleBroken {@code meeting.action-why}, {@code meeting.day-past}, {@code meeting.action-theirs} or {@code
     *     meeting.action-closed}
     */
    public void postpone(PersonId by, String why, LocalDate until, LocalDate today) {
        requireOpenFor(by);
        requireToCome(until, today);
        word = Written.something(Written.WORD, "word", why, "meeting.action-why");
        dueOn = until;
        postponed++;
    }

    private void close(ActionState how, String said, Instant now) {
        state = how;
        word = said;
        closedAt = now;
    }

    private static void requireToCome(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw RuleBroken.on("due", "meeting.day-past");
        }
    }

    private void requireOpenFor(PersonId person) {
        RuleBroken.require(isOwnedBy(person), "meeting.action-theirs");
        RuleBroken.require(state == ActionState.OPEN, "meeting.action-closed");
    }

    public ActionId id() {
        return new ActionId(id);
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    /** Where it was agreed; empty when it was in between. */
    public Optional<MeetingId> meeting() {
        return Optional.ofNullable(meetingId).map(MeetingId::new);
    }

    /** Whether this person is the one to do it. */
    public boolean isOwnedBy(PersonId person) {
        return ownerId == person.value();
    }

    public String what() {
        return what;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ActionState state() {
        return state;
    }

    public String word() {
        return word;
    }

    public int postponed() {
        return postponed;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** When it was done or left. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
