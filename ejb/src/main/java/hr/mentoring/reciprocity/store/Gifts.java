package hr.mentoring.reciprocity.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;
import hr.mentoring.reciprocity.GiftId;
import hr.mentoring.reciprocity.model.Gift;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The lines of the ledgers. */
@Dependent
public class Gifts {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** One that must exist. */
    public Gift get(GiftId id) {
        Gift found = em.find(Gift.class, id.value());
        if (found == null) {
            throw new NotFound("gift", id);
        }
        return found;
    }

    /** All of some pairs, the latest first. */
    public List<Gift> of(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select g from Gift g where g.pairId in :pairs order by g.enteredAt desc, g.id desc",
                        Gift.class)
                .setParameter("pairs", pairs.stream().map(PairId::value).toList())
                .getResultList();
    }

    /** Everything that somebody gave or passed on, the latest first. */
    public List<Gift> givenBy(PersonId person) {
        return em.createQuery(
                        "select g from Gift g where g.giverId = :person order by g.enteredAt desc, g.id desc",
                        Gift.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Keeps a new line, whose id is known from now on. */
    public void add(Gift fresh) {
        em.persist(fresh);
    }

    /** Forgets a line. */
    public void remove(Gift gift) {
        em.remove(gift);
    }
}
