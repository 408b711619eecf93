package hr.mentoring.concern.store;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.concern.model.Sheet;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;

/** Thoughts, one sheet for each person and pair. */
@Dependent
public class Sheets {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** Somebody's sheet about a pair. */
    public Optional<Sheet> find(PairId pair, PersonId person) {
        return em.createQuery("select s from Sheet s where s.pairId = :pair and s.personId = :person", Sheet.class)
                .setParameter("pair", pair.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * Somebody's sheet about a pair, an empty one if need be.
     *
     * @throws RuleBroken {@code concern.thoughts-elsewhere} when another window has taken the sheet in the same moment
     */
    public Sheet open(PairId pair, PersonId person, Instant now) {
        return find(pair, person).orElseGet(() -> {
            Sheet sheet = new Sheet(pair, person, now);
            em.persist(sheet);
            try {
                em.flush();
            } catch (PersistenceException taken) {
                throw new RuleBroken("concern.thoughts-elsewhere");
            }
            return sheet;
        });
    }

    /** Throws a sheet away. */
    public void remove(Sheet sheet) {
        em.remove(sheet);
    }
}
