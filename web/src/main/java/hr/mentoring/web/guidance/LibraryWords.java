package hr.mentoring.web.guidance;

import hr.mentoring.guidance.LibraryEntry;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.profile.ProfileChoices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** How pages write entries of the library, in the reader's language. */
@Named
@RequestScoped
public class LibraryWords {

    @Inject
    private ProfileChoices choices;

    @Inject
    private Pages pages;

    /** The title of an entry. */
    public String title(LibraryEntry entry) {
        return entry.design().text().title(pages.locale());
    }

    /** What it is. */
    public String body(LibraryEntry entry) {
        return entry.design().text().body(pages.locale());
    }

    /** What it helps to learn, as a list in words. */
    public String competencies(LibraryEntry entry) {
        return entry.design().competencies().stream()
                .map(competency -> choices.competency(competency.value()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
