package hr.mentoring.meeting.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.meeting.MeetingId;
import hr.mentoring.meeting.model.Meeting;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meetings of pairs. */
@Dependent
public class Meetings {

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
