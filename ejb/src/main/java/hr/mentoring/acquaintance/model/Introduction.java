package hr.mentoring.acquaintance.model;

import hr.mentoring.acquaintance.IntroductionId;
import hr.mentoring.acquaintance.IntroductionState;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A request with a word that travels along a chain of acquaintances to a mentor. Each of them may pass it on or stop it;
 * that it was stopped shows nowhere, and after two silent weeks it ends like any other that lies still.
 */
@Entity
@Table(name = "acquaintance_introduction")
public class Introduction {

    /** After so many days of silence it ends. */
    public static final int SILENT_DAYS = 14;

    /** The most characters of the word that goes with it. */
    public static final int LONGEST_WORD = 1000;

    @Id
    @SequenceGenerator(
            name = "acquaintance_introduction_seq",
            sequenceName = "acquaintance_introduction_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "acquaintance_introduction_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "requester_id", updatable = false)
    private long requesterId;

    @Column(name = "mentor_id", updatable = false)
    private long mentorId;

    @Column(name = "holder_id")
    private long holderId;

    @Column(updatable = false)
    private String chain;

    private int place;

    @Enumerated(EnumType.STRING)
    private IntroductionState state = IntroductionState.ON_ITS_WAY;

    private boolean stopped;

    @Column(updatable = false)
    private String word;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    protected Introduction() {}

    /**
     * Asks the first one of the way.
     *
     * @param people the whole chain, with both ends
     * @throws RuleBroken {@code acquaintance.known-already}, {@code acquaintance.word-missing} or {@code common.too-long}
     */
    public Introduction(List<PersonId> people, String word, Instant now) {
        RuleBroken.require(people.size() > 2, "acquaintance.known-already");
        this.requesterId = people.get(0).value();
        this.mentorId = people.get(people.size() - 1).value();
        this.chain = people.stream().map(PersonId::toString).collect(Collectors.joining(" "));
        this.word = Written.something(LONGEST_WORD, "word", word, "acquaintance.word-missing");
        this.askedAt = now;
        lieWith(1, now);
    }

    /**
     * Passes it on to the next one.
     *
     * @throws RuleBroken {@code acquaintance.over}
     */
    public void passOn(Instant now) {
        requireState(IntroductionState.ON_ITS_WAY);
        lieWith(place + 1, now);
        if (place == people().size() - 1) {
            state = IntroductionState.ARRIVED;
        }
    }

    /**
     * Stops it; nobody is told.
     *
     * @throws RuleBroken {@code acquaintance.over}
     */
    public void stop() {
        requireState(IntroductionState.ON_ITS_WAY);
        stopped = true;
    }

    /**
     * The mentor answers.
     *
     * @throws RuleBroken {@code acquaintance.over}
     */
    public void answer(boolean welcome) {
        requireState(IntroductionState.ARRIVED);
        state = welcome ? IntroductionState.WELCOME : IntroductionState.NOT_NOW;
    }

    /** It was silent for too long. */
    public void end() {
        if (state.isRunning()) {
            state = IntroductionState.ENDED;
        }
    }

    private void lieWith(int where, Instant now) {
        place = where;
        holderId = people().get(where).value();
        movedAt = now;
    }

    private void requireState(IntroductionState needed) {
        RuleBroken.require(state == needed && !stopped, "acquaintance.over");
    }

    public IntroductionId id() {
        return new IntroductionId(id);
    }

    /** The whole chain, with both ends. */
    public List<PersonId> people() {
        return Arrays.stream(chain.split(" ", -1))
                .map(Long::valueOf)
                .map(PersonId::new)
                .toList();
    }

    /** How many steps it has gone. */
    public int place() {
        return place;
    }

    /** With whom it lies. */
    public PersonId holder() {
        return new PersonId(holderId);
    }

    public PersonId requester() {
        return new PersonId(requesterId);
    }

    public PersonId mentor() {
        return new PersonId(mentorId);
    }

    public IntroductionState state() {
        return state;
    }

    /** Whether it waits for the one with whom it lies. */
    public boolean isWaiting() {
        return state.isRunning() && !stopped;
    }

    public String word() {
        return word;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
