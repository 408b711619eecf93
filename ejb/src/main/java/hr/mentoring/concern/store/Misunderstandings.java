package hr.mentoring.concern.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.concern.MisunderstandingId;
import hr.mentoring.concern.model.Misunderstanding;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** What people cleared up between them. */
@Dependent
public class Misunderstandings {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** One that must exist. */
    public Misunderstanding get(MisunderstandingId id) {
        Misunderstanding found = em.find(Misunderstanding.class, id.value());
        if (found == null) {
            throw new NotFound("misunderstanding", id);
        }
        return found;
    }

    /** All of some pairs, the latest first. */
    public List<Misunderstanding> of(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select m from Misunderstanding m where m.pairId in :pairs order by m.raisedAt desc, m.id desc",
                        Misunderstanding.class)
                .setParameter("pairs", pairs.stream().map(PairId::value).toList())
                .getResultList();
    }

    /** Keeps a new one, whose id is known from now on. */
    public void add(Misunderstanding fresh) {
        em.persist(fresh);
    }
}
