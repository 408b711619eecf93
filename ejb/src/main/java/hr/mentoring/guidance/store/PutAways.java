package hr.mentoring.guidance.store;

import hr.mentoring.common.PersonId;
import hr.mentoring.guidance.model.PutAway;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** What people have put away. */
@Dependent
public class PutAways {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The keys of the occasions that somebody has put away. */
    public Set<String> of(PersonId person) {
        return em.createQuery("select p.occasion from PutAway p where p.personId = :person", String.class)
                .setParameter("person", person.value())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Puts an occasion away, once. */
    public void add(PersonId person, String occasion, Instant now) {
        if (!of(person).contains(occasion)) {
            em.persist(new PutAway(person, occasion, now));
        }
    }
}
