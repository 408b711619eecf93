package hr.mentoring.guidance;

import hr.mentoring.profile.CompetencyId;
import java.util.Set;

/**
 * An entry of the library.
 *
 * @param version counts every change
 */
public record LibraryEntry(LibraryEntryId id, int version, LibraryDesign design) {

    /** Whether it helps to learn at least one of these; what names no competency helps with all. */
    public boolean fits(Set<CompetencyId> wanted) {
        return design.competencies().isEmpty() || fit(wanted) > 0;
    }

    /** How many of these it helps to learn. */
    public long fit(Set<CompetencyId> wanted) {
        return design.competencies().stream().filter(wanted::contains).count();
    }
}
