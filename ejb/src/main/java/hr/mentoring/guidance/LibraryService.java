package hr.mentoring.guidance;

import hr.mentoring.access.Role;
import hr.mentoring.guidance.store.Library;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.profile.Skill;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The library, for everybody who works here. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class LibraryService {

    @Inject
    private Library library;

    @EJB
    private ProfileService profiles;

    /** What one may read, what fits the caller's wishes best first. */
    public List<LibraryEntry> all() {
        Set<CompetencyId> wanted = wanted();
        return library.all().stream()
                .filter(entry -> !entry.design().hidden())
                .sorted(Comparator.comparing((LibraryEntry entry) -> -entry.fit(wanted)))
                .toList();
    }

    /** What fits something that the caller wants to learn; what fits everybody last. */
    public List<LibraryEntry> fitting() {
        Set<CompetencyId> wanted = wanted();
        return all().stream().filter(entry -> entry.fits(wanted)).toList();
    }

    /** What the caller wants to learn. */
    public Set<CompetencyId> wanted() {
        return profiles.mine().details().needs().stream().map(Skill::competency).collect(Collectors.toSet());
    }
}
