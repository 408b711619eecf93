package hr.mentoring.meeting.model;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;
import hr.mentoring.meeting.Course;
import hr.mentoring.meeting.MeetingId;
import hr.mentoring.meeting.MeetingPhase;
import hr.mentoring.meeting.MeetingState;
import hr.mentoring.meeting.MeetingStep;
import hr.mentoring.meeting.ProposedTimes;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a pair, from the first times that are proposed to what both say of it afterwards.
 *
 * <p>Either side proposes times, the mentee as a rule. The other one takes one of them, proposes others, or says "not
 * now"; whatever is prepared for the meeting stays with it. Once both know when, either may move it or call it off until
 * it begins, and on the day either may ask whether it is a good time. When it has begun, each says once or more how it
 * went; it was held as soon as one of them says that they met. Moments are kept in UTC; whose clock shows what is for
 * the pages.
 */
@Entity
@Table(name = "meeting")
public class Meeting {

    /** The most times that can be proposed at once. */
    public static final int MOST_SLOTS = 5;

    /** The shortest and the longest meeting, in minutes. */
    public static final int SHORTEST = 10;

    public static final int LONGEST = 480;

    /** How far ahead one can propose. */
    public static final Duration FARTHEST = Duration.ofDays(200);

    /** How long before its beginning one asks whether it is a good time. */
    public static final Duration ON_THE_DAY = Duration.ofHours(24);

    /** How long before its beginning a meeting is what matters now. */
    private static final Duration JUST_BEFORE = Duration.ofMinutes(15);

    @Id
    @SequenceGenerator(name = "meeting_seq", sequenceName = "meeting_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "meeting_number", updatable = false)
    private int number;

    @Column(name = "mentee_id", updatable = false)
    private long menteeId;

    @Column(name = "mentor_id", updatable = false)
    private long mentorId;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    /** Counts every act, so that two acts at once are noticed even where only a time is added. */
    private int acts;

    @Column(name = "proposed_by")
    private long proposedBy;

    /** Whose the word is; null when it is nobody's. */
    @Column(name = "said_by")
    private @Nullable Long saidBy;

    private String word;

    private int minutes;

    private String place;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "good_time_asked_by")
    private @Nullable Long goodTimeAskedBy;

    @Column(name = "good_time_asked_at")
    private @Nullable Instant goodTimeAskedAt;

    @Column(name = "good_time_confirmed_at")
    private @Nullable Instant goodTimeConfirmedAt;

    @Column(name = "mentee_course")
    @Enumerated(EnumType.STRING)
    private @Nullable Course menteeCourse;

    @Column(name = "mentor_course")
    @Enumerated(EnumType.STRING)
    private @Nullable Course mentorCourse;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("startsAt")
    private List<Slot> slots = new ArrayList<>();

    protected Meeting() {}

    /**
     * Proposes times for a meeting.
     *
     * @param number counts the meetings of the pair from 1
     */
    public Meeting(Pair pair, int number, PersonId by, ProposedTimes times, Instant now) {
        this.pairId = pair.id().value();
        this.menteeId = pair.mentee().value();
        this.mentorId = pair.mentor().value();
        this.number = number;
        this.state = MeetingState.PROPOSED;
        this.changedAt = now;
        this.word = "";
        this.place = "";
        putOnTable(by, times, now);
    }

    /**
     * Proposes other times: instead of those on the table, after a "not now", or instead of the time that both knew.
     *
     * @return whether a time that both knew is given up for it
     * @throws RuleBroken {@code meeting.begun}, {@code meeting.over}, or whichever rule the times break
     */
    public boolean propose(PersonId by, ProposedTimes times, Instant now) {
        side(by);
        requireAhead(now);
        boolean moved = state == MeetingState.ARRANGED;
        putOnTable(by, times, now);
        return moved;
    }

    /**
     * Takes one of the times on the table.
     *
     * @throws RuleBroken {@code meeting.nothing-proposed}, {@code meeting.own-times}, {@code meeting.slot-gone} or
     *     {@code meeting.slot-past}
     */
    public void accept(PersonId by, Instant slot, Instant now) {
        requireAnswerable(by);
        RuleBroken.require(slots().contains(slot), "meeting.slot-gone");
        RuleBroken.require(slot.isAfter(now), "meeting.slot-past");
        state = MeetingState.ARRANGED;
        startsAt = slot;
        slots.clear();
        say(by, "", now);
    }

    /**
     * Says "not now", to times on the table or before a meeting begins.
     *
     * @throws RuleBroken {@code meeting.own-times}, {@code meeting.begun} or {@code meeting.over}
     */
    public void putOff(PersonId by, String why, Instant now) {
        if (state == MeetingState.PROPOSED) {
            requireAnswerable(by);
        }
        requireAhead(now);
        giveUpTime();
        slots.clear();
        state = MeetingState.PUT_OFF;
        say(by, why, now);
    }

    /**
     * Calls it off.
     *
     * @throws RuleBroken {@code meeting.begun} or {@code meeting.over}
     */
    public void cancel(PersonId by, String why, Instant now) {
        side(by);
        requireAhead(now);
        state = MeetingState.CANCELLED;
        slots.clear();
        say(by, why, now);
    }

    /**
     * Asks whether it is a good time.
     *
     * @throws RuleBroken {@code meeting.not-arranged}, {@code meeting.not-the-day} or {@code meeting.asked-already}
     */
    public void askGoodTime(PersonId by, Instant now) {
        side(by);
        Instant begins = requireArranged();
        RuleBroken.require(isOnTheDay(begins, now), "meeting.not-the-day", ON_THE_DAY.toHours());
        RuleBroken.require(goodTimeAskedBy == null, "meeting.asked-already");
        goodTimeAskedBy = by.value();
        goodTimeAskedAt = now;
        act(now);
    }

    /**
     * Answers that it is a good time.
     *
     * @throws RuleBroken {@code meeting.not-arranged} or {@code meeting.not-asked}
     */
    public void confirmGoodTime(PersonId by, Instant now) {
        side(by);
        requireArranged();
        RuleBroken.require(isAsked(by), "meeting.not-asked");
        goodTimeConfirmedAt = now;
        act(now);
    }

    /**
     * Says how it went; saying it again corrects it.
     *
     * @throws RuleBroken {@code meeting.not-arranged} or {@code meeting.not-begun}
     */
    public void record(PersonId by, Course course, Instant now) {
        Side side = side(by);
        RuleBroken.require(
                EnumSet.of(MeetingState.ARRANGED, MeetingState.HELD, MeetingState.MISSED)
                        .contains(state),
                "meeting.not-arranged");
        RuleBroken.require(hasBegun(now), "meeting.not-begun");
        if (side == Side.MENTEE) {
            menteeCourse = course;
        } else {
            mentorCourse = course;
        }
        state = courses().anyMatch(Course::isMet) ? MeetingState.HELD : MeetingState.MISSED;
        act(now);
    }

    /** Calls it off because the pair is over; what has begun or is over stays as it is. */
    public void close(Instant now) {
        if (isAhead(now)) {
            state = MeetingState.CANCELLED;
            slots.clear();
            saidBy = null;
            word = "";
            act(now);
        }
    }

    /** Whether somebody may ask now whether it is a good time. */
    public boolean isGoodTimeAskable(Instant now) {
        return state == MeetingState.ARRANGED
                && startsAt != null
                && isOnTheDay(startsAt, now)
                && goodTimeAskedBy == null;
    }

    /** Whether it is still to come, or a time is being looked for. */
    public boolean isAhead(Instant now) {
        return state.isBeingArranged() || state == MeetingState.ARRANGED && !hasBegun(now);
    }

    /** What it is at this moment. */
    public MeetingPhase phase(Instant now) {
        if (state.isBeingArranged()) {
            return MeetingPhase.ARRANGING;
        }
        if (state != MeetingState.ARRANGED || startsAt == null || !now.isBefore(end(startsAt))) {
            return MeetingPhase.AFTER;
        }
        return now.isBefore(startsAt.minus(JUST_BEFORE)) ? MeetingPhase.BEFORE : MeetingPhase.DURING;
    }

    /** What would bring it forward, as this person sees it. */
    public MeetingStep stepFor(PersonId person, boolean agendaShared, Instant now) {
        Side side = side(person);
        return switch (state) {
            case PROPOSED -> isProposedBy(person) ? MeetingStep.AWAIT_ANSWER : MeetingStep.ANSWER_TIMES;
            case PUT_OFF -> side == Side.MENTEE ? MeetingStep.PROPOSE_AGAIN : MeetingStep.AWAIT_PROPOSAL;
            case ARRANGED -> arrangedStep(person, side, agendaShared, now);
            case HELD, MISSED -> courseOf(person).isEmpty() ? MeetingStep.SAY_HOW_IT_WENT : MeetingStep.NOTHING;
            case CANCELLED -> MeetingStep.NOTHING;
        };
    }

    private MeetingStep arrangedStep(PersonId person, Side side, boolean agendaShared, Instant now) {
        if (phase(now) == MeetingPhase.AFTER) {
            return MeetingStep.SAY_HOW_IT_WENT;
        }
        if (isAsked(person)) {
            return MeetingStep.ANSWER_GOOD_TIME;
        }
        if (agendaShared || hasBegun(now)) {
            return MeetingStep.MEET;
        }
        return side == Side.MENTEE ? MeetingStep.SHARE_AGENDA : MeetingStep.AWAIT_AGENDA;
    }

    public MeetingId id() {
        return new MeetingId(id);
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    public int number() {
        return number;
    }

    public MeetingState state() {
        return state;
    }

    public int acts() {
        return acts;
    }

    public PersonId proposedBy() {
        return new PersonId(proposedBy);
    }

    /** Who said the word that goes with the last answer; empty when nobody did. */
    public Optional<PersonId> saidBy() {
        return Optional.ofNullable(saidBy).map(PersonId::new);
    }

    public String word() {
        return word;
    }

    public int minutes() {
        return minutes;
    }

    public String place() {
        return place;
    }

    /** When it begins or began; empty while no time suits both. */
    public Optional<Instant> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The times on the table, the earliest first. */
    public List<Instant> slots() {
        return slots.stream().map(Slot::startsAt).sorted().toList();
    }

    /** Who asked whether it is a good time. */
    public Optional<PersonId> goodTimeAskedBy() {
        return Optional.ofNullable(goodTimeAskedBy).map(PersonId::new);
    }

    /** When it was answered that it is. */
    public Optional<Instant> goodTimeConfirmedAt() {
        return Optional.ofNullable(goodTimeConfirmedAt);
    }

    /** How it went, as this person says. */
    public Optional<Course> courseOf(PersonId person) {
        return Optional.ofNullable(side(person) == Side.MENTEE ? menteeCourse : mentorCourse);
    }

    /** Whether it took place and nobody says that it began late. */
    public boolean isOnTime() {
        return state == MeetingState.HELD && courses().allMatch(course -> course == Course.ON_TIME);
    }

    private Stream<Course> courses() {
        return Stream.of(Optional.ofNullable(menteeCourse), Optional.ofNullable(mentorCourse))
                .flatMap(Optional::stream);
    }

    private void putOnTable(PersonId by, ProposedTimes times, Instant now) {
        requireFit(times, now);
        String where = Written.atMost(Written.SHORT, "place", times.place());
        String said = Written.atMost(Written.WORD, "word", times.word());
        giveUpTime();
        slots.removeIf(slot -> !times.slots().contains(slot.startsAt()));
        List<Instant> kept = slots();
        times.slots().stream()
                .filter(moment -> !kept.contains(moment))
                .forEach(moment -> slots.add(new Slot(this, moment)));
        state = MeetingState.PROPOSED;
        proposedBy = by.value();
        minutes = times.minutes();
        place = where;
        say(by, said, now);
    }

    private static void requireFit(ProposedTimes times, Instant now) {
        List<RuleBroken> reasons = new ArrayList<>();
        if (times.slots().isEmpty() || times.slots().size() > MOST_SLOTS) {
            reasons.add(RuleBroken.on("slots", "meeting.slots-number", MOST_SLOTS));
        }
        if (times.slots().stream().anyMatch(slot -> !slot.isAfter(now))) {
            reasons.add(RuleBroken.on("slots", "meeting.slot-past"));
        }
        if (times.slots().stream().anyMatch(slot -> slot.isAfter(now.plus(FARTHEST)))) {
            reasons.add(RuleBroken.on("slots", "meeting.slot-far", FARTHEST.toDays()));
        }
        if (times.minutes() < SHORTEST || times.minutes() > LONGEST) {
            reasons.add(RuleBroken.on("minutes", "meeting.minutes", SHORTEST, LONGEST));
        }
        RuleBroken.requireNone(reasons);
    }

    private void giveUpTime() {
        startsAt = null;
        goodTimeAskedBy = null;
        goodTimeAskedAt = null;
        goodTimeConfirmedAt = null;
    }

    private void say(PersonId by, String said, Instant now) {
        word = Written.atMost(Written.WORD, "word", said);
        saidBy = by.value();
        act(now);
    }

    private void act(Instant now) {
        changedAt = now;
        acts++;
    }

    private boolean isProposedBy(PersonId person) {
        return proposedBy == person.value();
    }

    private boolean isAsked(PersonId person) {
        return goodTimeAskedBy != null && goodTimeAskedBy != person.value() && goodTimeConfirmedAt == null;
    }

    private boolean isOnTheDay(Instant begins, Instant now) {
        return !now.isBefore(begins.minus(ON_THE_DAY)) && now.isBefore(end(begins));
    }

    private boolean hasBegun(Instant now) {
        return startsAt != null && !now.isBefore(startsAt);
    }

    private Instant end(Instant begins) {
        return begins.plus(Duration.ofMinutes(minutes));
    }

    private void requireAnswerable(PersonId by) {
        side(by);
        RuleBroken.require(state == MeetingState.PROPOSED, "meeting.nothing-proposed");
        RuleBroken.require(!isProposedBy(by), "meeting.own-times");
    }

    private Instant requireArranged() {
        if (state != MeetingState.ARRANGED || startsAt == null) {
            throw new RuleBroken("meeting.not-arranged");
        }
        return startsAt;
    }

    private void requireAhead(Instant now) {
        RuleBroken.require(state != MeetingState.ARRANGED || !hasBegun(now), "meeting.begun");
        RuleBroken.require(isAhead(now), "meeting.over");
    }

    private Side side(PersonId person) {
        if (person.value() == menteeId) {
            return Side.MENTEE;
        }
        if (person.value() == mentorId) {
            return Side.MENTOR;
        }
        throw new IllegalArgumentException("Person %s is not in pair %d".formatted(person, pairId));
    }
}
