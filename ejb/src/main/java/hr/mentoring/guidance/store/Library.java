package hr.mentoring.guidance.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.guidance.LibraryEntry;
import hr.mentoring.guidance.LibraryEntryId;
import hr.mentoring.guidance.model.EntryEntity;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The library. */
@Dependent
public class Library {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** An entry that must exist. */
    public EntryEntity get(LibraryEntryId id) {
        EntryEntity found = em.find(EntryEntity.class, id.value());
        if (found == null) {
            throw new NotFound("library entry", id);
        }
        return found;
    }

    /** All entries, the hidden ones too, in the order in which they came. */
    public List<LibraryEntry> all() {
        return em.createQuery("select e from EntryEntity e order by e.id", EntryEntity.class)
                .getResultStream()
                .map(EntryEntity::toEntry)
                .toList();
    }

    /** Keeps a new one, whose id is known from now on. */
    public void add(EntryEntity fresh) {
        em.persist(fresh);
    }

    /** Removes one. */
    public void remove(EntryEntity entry) {
        em.remove(entry);
    }
}
