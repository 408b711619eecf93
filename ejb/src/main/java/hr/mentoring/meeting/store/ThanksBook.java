package hr.mentoring.meeting.store;

import hr.mentoring.meeting.model.SaidThanks;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** What people have thanked each other for. */
@Dependent
public class ThanksBook {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** All of some pairs, the latest first. */
    public List<SaidThanks> of(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select t from SaidThanks t where t.pairId in :pairs order by t.saidAt desc, t.id desc",
                        SaidThanks.class)
                .setParameter("pairs", pairs.stream().map(PairId::value).toList())
                .getResultList();
    }

    /** Keeps what somebody said. */
    public void add(SaidThanks thanks) {
        em.persist(thanks);
    }
}
