package hr.mentoring.privacy;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.privacy.store.PersonalRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Gives people a copy of what is kept about them, and forgets those who have left: what was theirs alone goes, what belongs
 * to another as well stays without a name.
 */
@Stateless
public class PrivacyService {

    @Inject
    private CurrentUser user;

    @Inject
    private DirectoryService directory;

    @Inject
    private PersonalRows rows;

    @Inject
    private Clock clock;

    @Inject
    private Event<PersonErased> erased;

    /** All that is kept about the caller. */
    @RolesAllowed({Role.EMPLOYEE, Role.MANAGER})
    public PersonalCopy copy() {
        return new PersonalCopy(clock.instant(), rows.copyOf(user.requirePersonId()));
    }

    /** What {@link #erase} would do to somebody. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public ErasurePlan plan(PersonId id) {
        return new ErasurePlan(
                id,
                rows.count(directory.get(id).id()).stream()
                        .filter(ErasurePlan.Room::isConcerned)
                        .toList());
    }

    /**
     * Forgets somebody who has left; it cannot be undone.
     *
     * @param name the person's whole name, typed to confirm
     * @throws RuleBroken {@code privacy.still-here} while the person works here, {@code privacy.name-differs} if the name is
     *     not that of the person
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void erase(PersonId id, String name) {
        Person person = directory.get(id);
        RuleBroken.require(!person.active(), "privacy.still-here", person.name());
        if (!person.name().equalsIgnoreCase(name.strip())) {
            throw RuleBroken.on("name", "privacy.name-differs", name, person.name());
        }
        rows.erase(id);
        erased.fire(new PersonErased(id));
    }
}
