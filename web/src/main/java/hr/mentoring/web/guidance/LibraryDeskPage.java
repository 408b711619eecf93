package hr.mentoring.web.guidance;

import hr.mentoring.guidance.LibraryEditService;
import hr.mentoring.guidance.LibraryEntry;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All entries of the library, for those who look after it. */
@Named
@RequestScoped
public class LibraryDeskPage {

    @EJB
    private LibraryEditService library;

    private @Nullable List<LibraryEntry> entries;

    public List<LibraryEntry> getEntries() {
        if (entries == null) {
            entries = library.all();
        }
        return entries;
    }
}
