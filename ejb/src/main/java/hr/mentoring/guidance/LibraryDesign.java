package hr.mentoring.guidance;

import hr.mentoring.profile.CompetencyId;
import java.util.Set;

/**
 * Everything about an entry of the library that an administrator decides.
 *
 * @param link an address of the web; empty where there is none
 * @param competencies what it helps to learn; empty where it helps with all
 */
public record LibraryDesign(
        LibraryKind kind, Bilingual text, String link, Set<CompetencyId> competencies, boolean hidden) {

    public LibraryDesign {
        competencies = Set.copyOf(competencies);
    }
}
