package hr.mentoring.enrollment;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.model.Avoidance;
import hr.mentoring.enrollment.model.Candidacy;
import hr.mentoring.enrollment.model.EligibilityCheck;
import hr.mentoring.enrollment.model.EnrollmentEntity;
import hr.mentoring.enrollment.store.Enrollments;
import hr.mentoring.profile.Affinity;
import hr.mentoring.profile.Profile;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.ProfileSteps;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.Side;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What jobs ask of enrollments; only they call it, there is no caller whose role could be checked. */
@Stateless
@PermitAll
public class EnrollmentSteps {

    @Inject
    private Enrollments enrollments;

    @Inject
    private Intake intake;

    @Inject
    private Candidacies candidacies;

    @EJB
    private ProfileSteps profiles;

    @EJB
    private DirectoryService directory;

    /** An enrollment as it stands, for what follows from a change to it. */
    public Enrollment get(EnrollmentId id) {
        return enrollments.get(id).toEnrollment();
    }

    /**
     * Takes people into a cohort who have signed up elsewhere, as a spreadsheet tells, with a few questions to the
     * database for all of them. Who cannot be taken is told why; nobody is brought back who withdrew or was declined.
     *
     * @return the answers, in the order of the people
     */
    public List<SignedUp.Answer> take(CohortId cohort, List<SignedUp> people) {
        return intake.take(cohort, people);
    }

    /** What these people let their managers see of their part in a cohort, and nothing else; who shows nothing is missing. */
    public List<ShownToManagers> shownToManagers(CohortId cohort, Collection<PersonId> people) {
        return enrollments.shownToManagers(cohort, people);
    }

    /** How far everybody has come who signed up for a cohort; drafts are nobody's business. */
    public Map<PersonId, EnrollmentState> states(CohortId cohort) {
        return enrollments.states(cohort);
    }

    /** Tells of everybody whether a cohort is for them, as mentee or as mentor, whenever it enrolls or has enrolled. */
    public Predicate<Person> isFor(Cohort cohort) {
        if (cohort.plan().mentees().everybody() || cohort.plan().mentors().everybody()) {
            return person -> true;
        }
        Function<Person, Candidacy> lookers = candidacies.lookers(cohort);
        return person -> {
            Candidacy looker = lookers.apply(person);
            return Arrays.stream(Side.values())
                    .anyMatch(side -> EligibilityCheck.reasons(looker, side).isEmpty());
        };
    }

    /**
     * The accepted participants of a cohort who still work here, by enrollment id, with what they told in confidence.
     * The number of questions to the database grows with thousands of people, not with people.
     */
    public List<Participant> participants(CohortId cohort) {
        List<EnrollmentEntity> accepted = enrollments.in(cohort, EnrollmentState.ACCEPTED);
        Set<PersonId> people = accepted.stream().map(EnrollmentEntity::person).collect(Collectors.toSet());
        Map<PersonId, Person> persons = directory.all(people);
        Map<PersonId, Profile> saved = profiles.of(people);
        Map<PersonId, Set<Affinity>> affinities = profiles.affinitiesOf(people);
        Map<EnrollmentId, Set<PersonId>> avoided = enrollments.avoidancesIn(cohort).stream()
                .collect(Collectors.groupingBy(
                        Avoidance::enrollment, Collectors.mapping(Avoidance::avoided, Collectors.toSet())));
        return accepted.stream()
                .flatMap(enrollment -> Optional.ofNullable(persons.get(enrollment.person()))
                        .filter(Person::active)
                        .map(person -> new Participant(
                                enrollment.id(),
                                person,
                                enrollment.choices(),
                                Optional.ofNullable(saved.get(person.id()))
                                        .map(Profile::details)
                                        .orElse(ProfileDetails.BLANK),
                                avoided.getOrDefault(enrollment.id(), Set.of()),
                                affinities.getOrDefault(person.id(), Set.of())))
                        .stream())
                .sorted(Comparator.comparing(Participant::enrollment))
                .toList();
    }
}
