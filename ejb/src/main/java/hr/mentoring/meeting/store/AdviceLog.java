package hr.mentoring.meeting.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.meeting.AdviceId;
import hr.mentoring.meeting.model.Advice;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** What people were advised, and what became of it. */
@Dependent
public class AdviceLog {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** One that must exist. */
    public Advice get(AdviceId id) {
        Advice found = em.find(Advice.class, id.value());
        if (found == null) {
            throw new NotFound("advice", id);
        }
        return found;
    }

    /** All of some pairs, the oldest first. */
    public List<Advice> of(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select e from Advice e where e.pairId in :pairs order by e.addedAt, e.id", Advice.class)
                .setParameter("pairs", pairs.stream().map(PairId::value).toList())
                .getResultList();
    }

    /** Keeps a new one, whose id is known from now on. */
    public void add(Advice fresh) {
        em.persist(fresh);
    }
}
