package hr.mentoring.agreement.store;

import hr.mentoring.agreement.model.WorkingDraft;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** What people are writing and have not shown yet. */
@Dependent
public class WorkingDrafts {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** What this person is writing for this pair. */
    public Optional<WorkingDraft> find(PairId pair, PersonId person) {
        return em.createQuery(
                        "select d from WorkingDraft d where d.pairId = :pair and d.personId = :person",
                        WorkingDraft.class)
                .setParameter("pair", pair.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** What this person is writing for this pair, on an empty sheet if need be. */
    public WorkingDraft open(PairId pair, PersonId person, Instant now) {
        return find(pair, person).orElseGet(() -> {
            WorkingDraft draft = new WorkingDraft(pair, person, now);
            em.persist(draft);
            return draft;
        });
    }

    /** Throws a draft away because it has been proposed, or because its writer says so. */
    public void remove(WorkingDraft draft) {
        em.remove(draft);
    }
}
