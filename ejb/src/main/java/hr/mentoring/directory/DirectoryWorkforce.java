package hr.mentoring.directory;

import hr.mentoring.access.Workforce;
import hr.mentoring.common.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells accounts how their people stand, as the last import left it. */
@Dependent
public class DirectoryWorkforce implements Workforce {

    @Inject
    private DirectoryService directory;

    @Override
    public Optional<Standing> of(PersonId person) {
        return directory.find(person).map(this::standing);
    }

    @Override
    public Optional<Standing> withEmail(String email) {
        return directory.findByEmail(email).map(this::standing);
    }

    private Standing standing(Person person) {
        return new Standing(
                person.id(), person.name(), person.email(), person.active(), directory.hasReports(person.id()));
    }
}
