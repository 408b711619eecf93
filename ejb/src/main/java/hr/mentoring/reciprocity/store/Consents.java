package hr.mentoring.reciprocity.store;

import hr.mentoring.common.PersonId;
import hr.mentoring.reciprocity.model.LineageConsent;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who agrees to be named. */
@Dependent
public class Consents {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** What somebody has said, if anything. */
    public Optional<LineageConsent> find(PersonId person) {
        return em.createQuery("select c from LineageConsent c where c.personId = :person", LineageConsent.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** What somebody has said; nothing yet, if need be. */
    public LineageConsent open(PersonId person, Instant now) {
        return find(person).orElseGet(() -> {
            LineageConsent fresh = new LineageConsent(person, now);
            em.persist(fresh);
            return fresh;
        });
    }

    /** Those of these people who agree. */
    public Set<PersonId> namedAmong(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return em.createQuery(
                        "select c from LineageConsent c where c.named = true and c.personId in :people",
                        LineageConsent.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(LineageConsent::person)
                .collect(Collectors.toSet());
    }
}
