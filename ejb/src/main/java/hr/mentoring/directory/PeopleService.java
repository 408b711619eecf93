package hr.mentoring.directory;

import hr.mentoring.access.Role;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.store.People;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the directory to people: a little to everybody, all of it to administrators. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PeopleService {

    @Inject
    private DirectoryService directory;

    @Inject
    private People people;

    /** Active people in whom each word of the text is found, for everybody who is logged in. */
    @RolesAllowed({Role.EMPLOYEE, Role.MANAGER, Role.ADMINISTRATOR})
    public List<Person> search(String text, int limit) {
        return directory.search(text, limit);
    }

    /** One page of the people that a filter lets pass, by family name. */
    public List<Person> page(PeopleFilter filter, int first, int size) {
        return people.page(filter, first, size);
    }

    /** How many people a filter lets pass. */
    public long count(PeopleFilter filter) {
        return people.count(filter);
    }

    /** Somebody, active or not. */
    public Person get(PersonId id) {
        return directory.get(id);
    }
}
