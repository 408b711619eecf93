package hr.mentoring.acquaintance.store;

import hr.mentoring.acquaintance.IntroductionId;
import hr.mentoring.acquaintance.IntroductionState;
import hr.mentoring.acquaintance.model.Introduction;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Requests for an introduction. */
@Dependent
public class Introductions {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** One that must exist. */
    public Introduction get(IntroductionId id) {
        Introduction found = em.find(Introduction.class, id.value());
        if (found == null) {
            throw new NotFound("introduction", id);
        }
        return found;
    }

    /** Those that somebody asked for, the latest first. */
    public List<Introduction> of(PersonId requester) {
        return em.createQuery(
                        "select i from Introduction i where i.requesterId = :person order by i.askedAt desc, i.id desc",
                        Introduction.class)
                .setParameter("person", requester.value())
                .getResultList();
    }

    /** Those that wait for somebody, the longest first. */
    public List<Introduction> waitingFor(PersonId holder) {
        return em.createQuery(
                        "select i from Introduction i where i.holderId = :person order by i.movedAt, i.id",
                        Introduction.class)
                .setParameter("person", holder.value())
                .getResultStream()
                .filter(Introduction::isWaiting)
                .toList();
    }

    /** Running ones that have not moved since. */
    public List<Introduction> silentSince(Instant moment) {
        return em.createQuery(
                        "select i from Introduction i where i.state in :running and i.movedAt <= :moment order by i.id",
                        Introduction.class)
                .setParameter("running", List.of(IntroductionState.ON_ITS_WAY, IntroductionState.ARRIVED))
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Keeps a new one, whose id is known from now on. */
    public void add(Introduction fresh) {
        em.persist(fresh);
    }
}
