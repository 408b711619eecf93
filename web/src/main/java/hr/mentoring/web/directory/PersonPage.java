package hr.mentoring.web.directory;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.PeopleService;
import hr.mentoring.directory.Person;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the directory says of one person. */
@Named
@RequestScoped
public class PersonPage {

    @EJB
    private PeopleService people;

    @EJB
    private DirectoryService directory;

    private @Nullable Long id;

    public Person getPerson() {
        if (id == null || id < 1) {
            throw new NotFound("person", String.valueOf(id));
        }
        return people.get(new PersonId(id));
    }

    /** Whom the person reports to, or null. */
    public @Nullable Person getManager() {
        return getPerson().manager().flatMap(directory::find).orElse(null);
    }

    public List<Person> getReports() {
        return directory.reportsOf(getPerson().id());
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
