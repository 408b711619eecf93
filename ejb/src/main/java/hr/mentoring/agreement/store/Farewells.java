package hr.mentoring.agreement.store;

import hr.mentoring.agreement.model.Farewell;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** How pairs took leave. */
@Dependent
public class Farewells {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** What the two of a pair said, the first one first. */
    public List<Farewell> of(PairId pair) {
        return of(List.of(pair));
    }

    /** What the people of some pairs said, the first one first. */
    public List<Farewell> of(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select f from Farewell f where f.pairId in :pairs order by f.saidAt", Farewell.class)
                .setParameter("pairs", pairs.stream().map(PairId::value).toList())
                .getResultList();
    }

    /** Keeps what somebody said. */
    public void add(Farewell farewell) {
        em.persist(farewell);
    }
}
