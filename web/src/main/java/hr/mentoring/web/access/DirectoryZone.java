package hr.mentoring.web.access;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.web.common.ReaderZone;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Takes the reader's time zone from the directory; UTC for operators and for those who are not logged in. */
@RequestScoped
public class DirectoryZone implements ReaderZone {

    @Inject
    private CurrentUser caller;

    @EJB
    private DirectoryService directory;

    private @Nullable ZoneId known;

    @Override
    public ZoneId get() {
        if (known == null) {
            known = caller.personId()
                    .flatMap(directory::find)
                    .map(Person::timeZone)
                    .orElse(ZoneOffset.UTC);
        }
        return known;
    }
}
