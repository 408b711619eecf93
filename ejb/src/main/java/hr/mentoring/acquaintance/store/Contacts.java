package hr.mentoring.acquaintance.store;

import hr.mentoring.acquaintance.model.ContactEntity;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Whom people say that they know. */
@Dependent
public class Contacts {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** One of somebody's that must exist. */
    public ContactEntity get(long id, PersonId of) {
        ContactEntity found = em.find(ContactEntity.class, id);
        if (found == null || !found.isOf(of)) {
            throw new NotFound("contact", id);
        }
        return found;
    }

    /** Somebody's, confirmed or not. */
    public List<ContactEntity> of(PersonId person) {
        return em.createQuery(
                        "select c from ContactEntity c where c.personId = :person or c.otherId = :person order by c.id",
                        ContactEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** All that are confirmed. */
    public List<ContactEntity> confirmed() {
        return em.createQuery(
                        "select c from ContactEntity c where c.confirmed = true order by c.id", ContactEntity.class)
                .getResultList();
    }

    /** Keeps a new one, whose id is known from now on. */
    public void add(ContactEntity fresh) {
        em.persist(fresh);
    }

    /** Removes one. */
    public void remove(ContactEntity contact) {
        em.remove(contact);
    }
}
