package hr.mentoring.meeting.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.meeting.MeetingId;
import hr.mentoring.meeting.MeetingState;
import hr.mentoring.meeting.model.Meeting;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The meetings of pairs. */
@Dependent
public class Meetings {

    private static final int PAIRS_AT_ONCE = 500;

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** A meeting that must exist. */
    public Meeting get(MeetingId id) {
        Meeting meeting = em.find(Meeting.class, id.value());
        if (meeting == null) {
            throw new NotFound("meeting", id);
        }
        return meeting;
    }

    /**
     * Makes sure that a meeting, if one is named, is one of the pair; a meeting of another pair does not exist there.
     *
     * @throws NotFound if it is not
     */
    public void requireOf(PairId pair, @Nullable MeetingId meeting) {
        if (meeting != null && !get(meeting).pair().equals(pair)) {
            throw new NotFound("meeting", meeting);
        }
    }

    /** All meetings of a pair, the first one first. */
    public List<Meeting> of(PairId pair) {
        return of(List.of(pair));
    }

    /** All meetings of some pairs, each pair's first one first. */
    public List<Meeting> of(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select m from Meeting m where m.pairId in :pairs order by m.number", Meeting.class)
                .setParameter("pairs", pairs.stream().map(PairId::value).toList())
                .getResultList();
    }

    /** When the first meeting was that each of these pairs held. */
    public Map<PairId, Instant> firstHeld(Collection<PairId> pairs) {
        List<Long> ids = pairs.stream().map(PairId::value).toList();
        Map<PairId, Instant> first = new HashMap<>();
        for (int from = 0; from < ids.size(); from += PAIRS_AT_ONCE) {
            em.createQuery(
                            "select m.pairId, m.startsAt from Meeting m where m.pairId in :pairs and m.state = :held"
                                    + " and m.startsAt is not null",
                            Object[].class)
                    .setParameter("pairs", ids.subList(from, Math.min(from + PAIRS_AT_ONCE, ids.size())))
                    .setParameter("held", MeetingState.HELD)
                    .getResultStream()
                    .forEach(row -> first.merge(
                            new PairId((Long) row[0]),
                            (Instant) row[1],
                            (one, other) -> one.isBefore(other) ? one : other));
        }
        return first;
    }

    /**
     * Keeps a new meeting, whose id is known from now on.
     *
     * @throws RuleBroken {@code meeting.next-already} when the other one has proposed one in the same moment
     */
    public void add(Meeting meeting) {
        em.persist(meeting);
        try {
            em.flush();
        } catch (PersistenceException numberTaken) {
            throw new RuleBroken("meeting.next-already");
        }
    }
}
