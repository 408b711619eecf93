package hr.mentoring.enrollment;

import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.directory.Person;
import hr.mentoring.enrollment.model.Candidacy;
import hr.mentoring.enrollment.model.EnrollmentEntity;
import hr.mentoring.enrollment.store.Enrollments;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortPlan;
import hr.mentoring.program.Program;
import hr.mentoring.program.ProgramService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what the policies want to know about somebody who would like to join a cohort. */
@Dependent
class Candidacies {

    @Inject
    private Enrollments enrollments;

    @EJB
    private DirectoryService directory;

    @EJB
    private ProgramService programs;

    @Inject
    private Clock clock;

    /** Somebody who only looks at a cohort. */
    Candidacy looking(Person person, Cohort cohort) {
        return gather(person, cohort, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** People who only look at a cohort; what is the same for all of them is looked up once. */
    Function<Person, Candidacy> lookers(Cohort cohort) {
        Program program = programs.get(cohort.program());
        int accepted = accepted(cohort);
        Map<OrgUnitId, OrgUnit> all = orgUnits();
        return person -> new Candidacy(
                person,
                unitAndAbove(person, all),
                cohort,
                program,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                accepted,
                false,
                clock.instant());
    }

    /** Somebody who sends their enrollment. */
    Candidacy sending(Person person, Cohort cohort, EnrollmentEntity sent, ProfileDetails profile, boolean byAdmin) {
        return gather(
                person, cohort, Optional.of(sent.choices()), Optional.of(profile), Optional.of(sent.state()), byAdmin);
    }

    /** People who have signed up elsewhere for a cohort; what is the same for all of them is looked up once. */
    ManyCandidacies many(Cohort cohort) {
        Program program = programs.get(cohort.program());
        int accepted = accepted(cohort);
        return (person, choices, profile, earlier) -> new Candidacy(
                person,
                units(person, cohort.plan()),
                cohort,
                program,
                Optional.of(choices),
                Optional.of(profile),
                earlier,
                accepted,
                true,
                clock.instant());
    }

    /** Gathers what the policies want to know about one of many. */
    @FunctionalInterface
    interface ManyCandidacies {

        Candidacy of(
                Person person, EnrollmentChoices choices, ProfileDetails profile, Optional<EnrollmentState> earlier);
    }

    private int accepted(Cohort cohort) {
        return cohort.plan().capacity().isPresent() ? enrollments.menteesAccepted(cohort.id()) : 0;
    }

    private Candidacy gather(
            Person person,
            Cohort cohort,
            Optional<EnrollmentChoices> choices,
            Optional<ProfileDetails> profile,
            Optional<EnrollmentState> earlier,
            boolean byAdministrator) {
        return new Candidacy(
                person,
                units(person, cohort.plan()),
                cohort,
                programs.get(cohort.program()),
                choices,
                profile,
                earlier,
                accepted(cohort),
                byAdministrator,
                clock.instant());
    }

    /** The person's unit and all above it; only looked up where the cohort asks for units at all. */
    private Set<OrgUnitId> units(Person person, CohortPlan plan) {
        boolean unitsMatter = !plan.mentees().orgUnits().isEmpty()
                || !plan.mentors().orgUnits().isEmpty();
        return unitsMatter ? unitAndAbove(person, orgUnits()) : Set.of(person.orgUnit());
    }

    private Map<OrgUnitId, OrgUnit> orgUnits() {
        return directory.orgUnits().stream().collect(Collectors.toMap(OrgUnit::id, Function.identity()));
    }

    private static Set<OrgUnitId> unitAndAbove(Person person, Map<OrgUnitId, OrgUnit> all) {
        Set<OrgUnitId> units = new HashSet<>(Set.of(person.orgUnit()));
        Optional<OrgUnitId> above =
                Optional.ofNullable(all.get(person.orgUnit())).flatMap(OrgUnit::parent);
        while (above.isPresent() && units.add(above.get())) {
            above = Optional.ofNullable(all.get(above.get())).flatMap(OrgUnit::parent);
        }
        return units;
    }
}
