package hr.mentoring.meeting.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.meeting.ActionId;
import hr.mentoring.meeting.model.Action;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** What people have agreed to do. */
@Dependent
public class Actions {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** One that must exist. */
    public Action get(ActionId id) {
        Action found = em.find(Action.class, id.value());
        if (found == null) {
            throw new NotFound("action", id);
        }
        return found;
    }

    /** All of some pairs, the most urgent first. */
    public List<Action> of(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select e from Action e where e.pairId in :pairs order by e.dueOn, e.id", Action.class)
                .setParameter("pairs", pairs.stream().map(PairId::value).toList())
                .getResultList();
    }

    /** Keeps a new one, whose id is known from now on. */
    public void add(Action fresh) {
        em.persist(fresh);
    }
}
