package hr.mentoring.meeting;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.Both;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.meeting.model.Meeting;
import hr.mentoring.meeting.store.Meetings;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of a pair, for its two people and nobody else. A pair looks for one time after the other: what is to be
 * prepared has one place.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class MeetingService {

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingViews views;

    @Inject
    private OwnPairs own;

    @Inject
    private PairService pairs;

    @Inject
    private Clock clock;

    @Inject
    private Event<MeetingProposed> proposed;

    @Inject
    private Event<MeetingArranged> arranged;

    @Inject
    private Event<MeetingPutOff> putOff;

    @Inject
    private Event<MeetingCancelled> cancelled;

    @Inject
    private Event<GoodTimeAsked> asked;

    @Inject
    private Event<GoodTimeConfirmed> confirmed;

    @Inject
    private Event<AttendanceRecorded> recorded;

    /** The two of one of the caller's pairs. */
    public Both both(PairId id) {
        return own.both(id);
    }

    /** One of the meetings of the caller's pairs. */
    public MeetingView read(MeetingId id) {
        Meeting meeting = meetings.get(id);
        Pair pair = own.get(meeting.pair());
        return views.of(List.of(meeting), List.of(pair), own.me()).get(0);
    }

    /** All meetings of a pair, the first one first. */
    public List<MeetingView> of(PairId id) {
        Pair pair = own.get(id);
        return views.of(meetings.of(id), List.of(pair), own.me());
    }

    /** The meetings of all pairs of the caller that still work together, each pair's first one first. */
    public List<MeetingView> mine() {
        List<Pair> mine = pairs.mine().stream().filter(Pair::isActive).toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        return views.of(meetings.of(mine.stream().map(Pair::id).toList()), mine, own.me());
    }

    /** When the caller meets next, or is meeting; null when nothing is arranged. */
    public @Nullable MeetingView next() {
        return mine().stream()
                .filter(meeting -> meeting.state() == MeetingState.ARRANGED && meeting.phase() != MeetingPhase.AFTER)
                .min(Comparator.comparing(MeetingView::startsAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
    }

    /**
     * Proposes times for the next meeting.
     *
     * @throws RuleBroken {@code agreement.pair-over}, {@code meeting.next-already} or whichever rule the times break
     */
    public MeetingId propose(PairId id, ProposedTimes times) {
        Pair pair = own.open(id);
        Instant now = clock.instant();
        List<Meeting> known = meetings.of(id);
        RuleBroken.require(known.stream().noneMatch(meeting -> meeting.isAhead(now)), "meeting.next-already");
        Meeting meeting = new Meeting(pair, known.size() + 1, own.me(), times, now);
        meetings.add(meeting);
        proposed.fire(new MeetingProposed(id, meeting.id(), own.me(), meeting.acts(), false));
        return meeting.id();
    }

    /** Proposes other times for a meeting: as an answer, after a "not now", or to move it. */
    public void proposeOther(MeetingId id, ProposedTimes times) {
        Meeting meeting = open(id);
        PersonId me = own.me();
        boolean moved = meeting.propose(me, times, clock.instant());
        proposed.fire(new MeetingProposed(meeting.pair(), id, me, meeting.acts(), moved));
    }

    /**
     * Takes one of the times that the other one proposes.
     *
     * @throws RuleBroken {@code meeting.another-then} when the caller meets somebody else of theirs at that time
     */
    public void accept(MeetingId id, Instant slot) {
        Meeting meeting = open(id);
        PersonId me = own.me();
        Instant end = slot.plusSeconds(60L * meeting.minutes());
        RuleBroken.require(
                mine().stream()
                        .filter(other -> other.state() == MeetingState.ARRANGED
                                && !other.id().equals(id))
                        .noneMatch(other -> overlaps(other, slot, end)),
                "meeting.another-then");
        meeting.accept(me, slot, clock.instant());
        arranged.fire(new MeetingArranged(meeting.pair(), id, me, meeting.acts()));
    }

    /** Says "not now". */
    public void putOff(MeetingId id, String why) {
        Meeting meeting = open(id);
        PersonId me = own.me();
        meeting.putOff(me, why, clock.instant());
        putOff.fire(new MeetingPutOff(meeting.pair(), id, me, meeting.acts()));
    }

    /** Calls a meeting off. */
    public void cancel(MeetingId id, String why) {
        Meeting meeting = open(id);
        PersonId me = own.me();
        meeting.cancel(me, why, clock.instant());
        cancelled.fire(new MeetingCancelled(meeting.pair(), id, me));
    }

    /** Asks the other one whether it is a good time. */
    public void askGoodTime(MeetingId id) {
        Meeting meeting = open(id);
        PersonId me = own.me();
        meeting.askGoodTime(me, clock.instant());
        asked.fire(new GoodTimeAsked(meeting.pair(), id, me, meeting.acts()));
    }

    /** Answers that it is a good time. */
    public void confirmGoodTime(MeetingId id) {
        Meeting meeting = open(id);
        PersonId me = own.me();
        meeting.confirmGoodTime(me, clock.instant());
        confirmed.fire(new GoodTimeConfirmed(meeting.pair(), id, me, meeting.acts()));
    }

    /** Says how a meeting went. */
    public void record(MeetingId id, Course course) {
        Meeting meeting = open(id);
        PersonId me = own.me();
        meeting.record(me, course, clock.instant());
        recorded.fire(new AttendanceRecorded(meeting.pair(), id, me));
    }

    private static boolean overlaps(MeetingView other, Instant start, Instant end) {
        Instant begins = other.startsAt();
        Instant ends = other.endsAt();
        return begins != null && ends != null && begins.isBefore(end) && start.isBefore(ends);
    }

    private Meeting open(MeetingId id) {
        Meeting meeting = meetings.get(id);
        own.open(meeting.pair());
        return meeting;
    }
}
