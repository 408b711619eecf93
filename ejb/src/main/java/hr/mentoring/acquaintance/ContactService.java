package hr.mentoring.acquaintance;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.acquaintance.model.ContactEntity;
import hr.mentoring.acquaintance.store.Contacts;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Whom people say that they know; it counts when the other one has confirmed it, and either may take it back. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class ContactService {

    @Inject
    private Contacts contacts;

    @EJB
    private DirectoryService directory;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<ContactDeclared> declared;

    /** Whom the caller knows, or who says so. */
    public List<Contact> mine() {
        PersonId me = user.requirePersonId();
        return contacts.of(me).stream()
                .map(one -> new Contact(
                        one.id(),
                        directory.get(one.person().equals(me) ? one.other() : one.person()),
                        one.person().equals(me),
                        one.isConfirmed()))
                .toList();
    }

    /**
     * Says that the caller knows somebody.
     *
     * @throws RuleBroken {@code acquaintance.contact-odd} or {@code acquaintance.contact-twice}
     */
    public long declare(PersonId other) {
        PersonId me = user.requirePersonId();
        RuleBroken.require(!me.equals(other) && directory.get(other).active(), "acquaintance.contact-odd");
        RuleBroken.require(contacts.of(me).stream().noneMatch(one -> one.isOf(other)), "acquaintance.contact-twice");
        ContactEntity fresh = new ContactEntity(me, other, clock.instant());
        contacts.add(fresh);
        declared.fire(new ContactDeclared(fresh.id(), me, other));
        return fresh.id();
    }

    /** Confirms what somebody else said; whoever said it first has confirmed it by that. */
    public void confirm(long id) {
        PersonId me = user.requirePersonId();
        ContactEntity contact = contacts.get(id, me);
        if (contact.other().equals(me)) {
            contact.confirm();
        }
    }

    /** Takes it back, or says that it is not so. */
    public void remove(long id) {
        contacts.remove(contacts.get(id, user.requirePersonId()));
    }
}
