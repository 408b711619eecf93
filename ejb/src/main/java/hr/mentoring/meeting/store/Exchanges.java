package hr.mentoring.meeting.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.meeting.ExchangeId;
import hr.mentoring.meeting.model.Exchange;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** What people sent each other between meetings. */
@Dependent
public class Exchanges {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** One that must exist. */
    public Exchange get(ExchangeId id) {
        Exchange found = em.find(Exchange.class, id.value());
        if (found == null) {
            throw new NotFound("exchange", id);
        }
        return found;
    }

    /** All of some pairs, the latest first. */
    public List<Exchange> of(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select e from Exchange e where e.pairId in :pairs order by e.sentAt desc, e.id desc",
                        Exchange.class)
                .setParameter("pairs", pairs.stream().map(PairId::value).toList())
                .getResultList();
    }

    /** Keeps a new one, whose id is known from now on. */
    public void add(Exchange fresh) {
        em.persist(fresh);
    }
}
