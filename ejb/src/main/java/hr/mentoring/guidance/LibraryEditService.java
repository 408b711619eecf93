package hr.mentoring.guidance;

import hr.mentoring.access.Role;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.guidance.model.EntryEntity;
import hr.mentoring.guidance.store.Library;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Changes the library. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class LibraryEditService {

    @Inject
    private Library library;

    @Inject
    private Event<LibraryEntryAdded> added;

    @Inject
    private Event<LibraryEntryChanged> changed;

    @Inject
    private Event<LibraryEntryRemoved> removed;

    /** All entries, the hidden ones too. */
    public List<LibraryEntry> all() {
        return library.all();
    }

    /** One of them. */
    public LibraryEntry get(LibraryEntryId id) {
        return library.get(id).toEntry();
    }

    /**
     * Adds an entry.
     *
     * @throws RuleBroken {@code common.link-odd}
     */
    public LibraryEntryId add(LibraryDesign design) {
        EntryEntity fresh = new EntryEntity(design);
        library.add(fresh);
        added.fire(new LibraryEntryAdded(fresh.id()));
        return fresh.id();
    }

    /**
     * Decides anew about an entry.
     *
     * @param version the version that the administrator had in front of them
     * @throws RuleBroken {@code common.stale} or {@code common.link-odd}
     */
    public void change(LibraryEntryId id, int version, LibraryDesign design) {
        library.get(id).change(version, design);
        changed.fire(new LibraryEntryChanged(id));
    }

    /** Removes an entry for good. */
    public void remove(LibraryEntryId id) {
        library.remove(library.get(id));
        removed.fire(new LibraryEntryRemoved(id));
    }
}
