package hr.mentoring.enrollment;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.model.EligibilityCheck;
import hr.mentoring.enrollment.model.EnrollmentEntity;
import hr.mentoring.enrollment.store.Enrollments;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.Profile;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.profile.ProfileSteps;
import hr.mentoring.profile.Skill;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Side;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Suggests whom somebody might wish for: people who could be on the other side and are not in their own line. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class WishService {

    private static final int SUGGESTIONS = 12;
    private static final int LOOKED_AT = 200;

    @Inject
    private Enrollments enrollments;

    @Inject
    private Candidacies candidacies;

    @EJB
    private DirectoryService directory;

    @EJB
    private CohortService cohorts;

    @EJB
    private ProfileService profiles;

    @EJB
    private ProfileSteps others;

    @Inject
    private CurrentUser caller;

    /**
     * People whom the caller might wish for; those first who enrolled and have most in common with the caller.
     *
     * @param side as what they would be wished for
     * @param text part of a name; blank suggests people who enrolled on that side
     */
    public List<WishCandidate> suggest(CohortId cohortId, Side side, String text) {
        Cohort cohort = cohorts.get(cohortId);
        Person me = directory.get(caller.requirePersonId());
        Set<PersonId> enrolled = enrollments.openOn(cohortId, side, LOOKED_AT).stream()
                .map(EnrollmentEntity::person)
                .collect(Collectors.toSet());
        List<Person> possible = found(text, enrolled).stream()
                .filter(person -> person.active() && !inOneLine(me, person))
                .filter(person -> enrolled.contains(person.id()) || eligible(person, cohort, side))
                .toList();
        ProfileDetails mine = profiles.mine().details();
        Map<PersonId, Profile> profilesOfEnrolled = others.of(
                possible.stream().map(Person::id).filter(enrolled::contains).toList());
        return possible.stream()
                .map(person -> new WishCandidate(
                        person,
                        enrolled.contains(person.id()),
                        inCommon(mine, profilesOfEnrolled.get(person.id()), side)))
                .sorted(Comparator.comparing((WishCandidate candidate) ->
                                -candidate.inCommon().size())
                        .thenComparing(candidate -> !candidate.enrolled())
                        .thenComparing(candidate -> candidate.person().familyName())
                        .thenComparing(candidate -> candidate.person().id()))
                .limit(SUGGESTIONS)
                .toList();
    }

    /**
     * Those who have enrolled on a side of a cohort, but for the caller and whoever is right above or below them.
     *
     * @param side as what they would be found
     */
    public List<PersonId> possible(CohortId cohort, Side side) {
        Person me = directory.get(caller.requirePersonId());
        Set<PersonId> enrolled = enrollments.openOn(cohort, side, LOOKED_AT).stream()
                .map(EnrollmentEntity::person)
                .collect(Collectors.toSet());
        return directory.all(enrolled).values().stream()
                .filter(person -> person.active() && !inOneLine(me, person))
                .map(Person::id)
                .toList();
    }

    private List<Person> found(String text, Set<PersonId> enrolled) {
        return text.isBlank() ? List.copyOf(directory.all(enrolled).values()) : directory.search(text, LOOKED_AT);
    }

    private boolean eligible(Person person, Cohort cohort, Side side) {
        return EligibilityCheck.reasons(candidacies.looking(person, cohort), side)
                .isEmpty();
    }

    private static boolean inOneLine(Person me, Person other) {
        return me.id().equals(other.id())
                || me.manager().filter(other.id()::equals).isPresent()
                || other.manager().filter(me.id()::equals).isPresent();
    }

    private static List<CompetencyId> inCommon(ProfileDetails mine, @Nullable Profile other, Side side) {
        if (other == null) {
            return List.of();
        }
        List<Skill> needed =
                side == Side.MENTOR ? mine.needs() : other.details().needs();
        List<Skill> offered = side == Side.MENTOR ? other.details().offers() : mine.offers();
        Set<CompetencyId> common =
                needed.stream().map(Skill::competency).collect(Collectors.toCollection(HashSet::new));
        return offered.stream().map(Skill::competency).filter(common::contains).toList();
    }
}
