package hr.mentoring.web.guidance;

import hr.mentoring.guidance.LibraryEntry;
import hr.mentoring.guidance.LibraryKind;
import hr.mentoring.guidance.LibraryService;
import hr.mentoring.profile.CompetencyId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The library, with a filter that stays in the address. */
@Named
@RequestScoped
public class LibraryPage {

    @EJB
    private LibraryService library;

    private @Nullable String kind;
    private @Nullable Long competency;
    private @Nullable List<LibraryEntry> entries;
    private @Nullable Set<CompetencyId> wanted;

    /** The entries of the chosen kind and competency, what fits the reader's wishes best first. */
    public List<LibraryEntry> getEntries() {
        if (entries == null) {
            entries = library.all().stream()
                    .filter(entry ->
                            isChosen(kind) ? entry.design().kind().code().equals(kind) : true)
                    .filter(entry -> competency == null
                            || entry.design().competencies().stream().anyMatch(each -> each.value() == competency))
                    .toList();
        }
        return entries;
    }

    /** What fits something that the reader wants to learn. */
    public List<LibraryEntry> getFitting() {
        return library.fitting();
    }

    /** Whether an entry helps with something that the reader wants to learn. */
    public boolean isWanted(LibraryEntry entry) {
        if (wanted == null) {
            wanted = library.wanted();
        }
        return entry.fit(wanted) > 0;
    }

    public LibraryKind[] getKinds() {
        return LibraryKind.values();
    }

    private static boolean isChosen(@Nullable String filter) {
        return filter != null && !filter.isEmpty();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable Long getCompetency() {
        return competency;
    }

    public void setCompetency(@Nullable Long competency) {
        this.competency = competency;
    }
}
