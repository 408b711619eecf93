package hr.mentoring.concern.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.concern.CaseId;
import hr.mentoring.concern.CaseState;
import hr.mentoring.concern.model.ConfidentialCase;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Cases that people raised with HR. */
@Dependent
public class Cases {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** One that must exist. */
    public ConfidentialCase get(CaseId id) {
        ConfidentialCase found = em.find(ConfidentialCase.class, id.value());
        if (found == null) {
            throw new NotFound("case", id);
        }
        return found;
    }

    /** Those that somebody raised, the latest first. */
    public List<ConfidentialCase> of(PersonId raiser) {
        return em.createQuery(
                        "select c from ConfidentialCase c where c.raiserId = :raiser order by c.raisedAt desc, c.id desc",
                        ConfidentialCase.class)
                .setParameter("raiser", raiser.value())
                .getResultList();
    }

    /** Those in one of these states, what changed longest ago first. */
    public List<ConfidentialCase> in(Set<CaseState> states) {
        if (states.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c from ConfidentialCase c where c.state in :states order by c.changedAt, c.id",
                        ConfidentialCase.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** Keeps a new one, whose id is known from now on. */
    public void add(ConfidentialCase fresh) {
        em.persist(fresh);
        em.flush();
    }
}
