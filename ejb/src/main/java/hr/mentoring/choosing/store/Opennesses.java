package hr.mentoring.choosing.store;

import hr.mentoring.choosing.Openness;
import hr.mentoring.choosing.model.OpennessEntity;
import hr.mentoring.common.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What people let those see who look for others. */
@Dependent
public class Opennesses {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** What these people show; who shows nothing is missing. */
    public Map<PersonId, Openness> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select o from OpennessEntity o where o.personId in :people", OpennessEntity.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(OpennessEntity::person, OpennessEntity::shown));
    }

    /** Somebody agrees to show just this. */
    public void agree(PersonId person, Openness shown) {
        OpennessEntity known = em.find(OpennessEntity.class, person.value());
        if (known == null) {
            known = new OpennessEntity(person);
            em.persist(known);
        }
        known.agree(shown);
    }
}
