package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.AccountService;
import hr.mentoring.access.Role;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.enrollment.Admitted;
import hr.mentoring.enrollment.ApplicantFilter;
import hr.mentoring.enrollment.ApplicantOrder;
import hr.mentoring.enrollment.ApplicantService;
import hr.mentoring.enrollment.EnrollCommand;
import hr.mentoring.enrollment.EnrollmentChoices;
import hr.mentoring.enrollment.EnrollmentId;
import hr.mentoring.enrollment.EnrollmentService;
import hr.mentoring.enrollment.EnrollmentState;
import hr.mentoring.enrollment.EnrollmentSteps;
import hr.mentoring.enrollment.Participant;
import hr.mentoring.profile.Affinity;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.profile.Skill;
import hr.mentoring.profile.WeeklyHours;
import hr.mentoring.program.AgreementSection;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortPlan;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Eligibility;
import hr.mentoring.program.EnrollmentWindow;
import hr.mentoring.program.PairingRules;
import hr.mentoring.program.Phase;
import hr.mentoring.program.ProgramDesign;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.ProgramService;
import hr.mentoring.program.ProgramType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Joining a cohort with two places and a waiting list, on a real database. */
class EnrollmentIT extends ContainerIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(920_000);
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final List<String> PEOPLE = List.of("ana", "boris", "clara", "david");

    @Inject
    private AccountService accounts;

    @Inject
    private ProgramService programs;

    @Inject
    private CohortService cohorts;

    @Inject
    private ProfileService profiles;

    @Inject
    private EnrollmentService enrollments;

    @Inject
    private ApplicantService applicants;

    @Inject
    private EnrollmentSteps steps;

    private int number;
    private CohortId cohort;

    @BeforeEach
    void openCohort() throws SQLException {
        number = NUMBERS.addAndGet(10);
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            for (String name : PEOPLE) {
                sql.execute(
                        """
                        insert into person values (%d, 0, '%s-%d', '%s', 'Of %d', '%s-%d@example.com', null, 1, 'Lisbon',
                        'Europe/Lisbon', 'Analyst', 2, null, 'en', true, '%s-%d')""".formatted(person(name).value(), name, number, name, number, name, number, name, number));
            }
        }
        cohort = caller.as("root", Role.ADMINISTRATOR).get(() -> {
            PEOPLE.forEach(
                    name -> accounts.create(user(name), person(name), Set.of(Role.EMPLOYEE), "four words are enough"));
            ProgramId program = programs.create(new ProgramDesign(
                    "Enrolling " + number,
                    "",
                    ProgramType.PEER,
                    PairingRules.usual(ProgramType.PEER),
                    List.of(new AgreementSection("goals", "Goals", "", true)),
                    6,
                    false,
                    ProgramDesign.SMALLEST_THRESHOLD,
                    false));
            CohortId made = cohorts.create(new CohortPlan(
                    program,
                    "Enrolling " + number,
                    new EnrollmentWindow(TODAY.minusDays(2), TODAY.plusDays(10)),
                    false,
                    Eligibility.EVERYBODY,
                    Eligibility.EVERYBODY,
                    OptionalInt.of(2),
                    true,
                    TODAY.plusDays(20),
                    TODAY.plusDays(200)));
            cohorts.moveTo(made, Phase.ENROLLING);
            return made;
        });
    }

    @Test
    void whoComesLaterWaitsAndMovesUpWhenAPlaceBecomesFree() {
        EnrollmentId ana = enroll("ana");
        EnrollmentId boris = enroll("boris");
        EnrollmentId clara = enroll("clara");

        Admitted admitted = asAdministrator().get(() -> enrollments.acceptAll(List.of(clara, boris, ana)));

        assertThat(admitted).isEqualTo(new Admitted(2, 1));
        assertThat(state("clara")).isEqualTo(EnrollmentState.WAITING);
        assertThat(as("clara").get(() -> enrollments.myPlaceInLine(cohort))).hasValue(1);

        as("ana").run(() -> enrollments.withdraw(ana));

        assertThat(state("clara")).isEqualTo(EnrollmentState.ACCEPTED);
        assertThat(asAdministrator().get(() -> enrollments.counts(cohort)).menteesAccepted())
                .isEqualTo(2);
    }

    @Test
    void pairingGetsWhatWasToldInConfidence() {
        EnrollmentId ana = enroll("ana");
        as("ana").run(() -> profiles.tellAffinities(Set.of(Affinity.RETURNERS)));
        asAdministrator().run(() -> enrollments.accept(ana));

        List<Participant> participants = steps.participants(cohort);

        assertThat(participants).hasSize(1);
        assertThat(participants.get(0).avoid()).containsExactly(person("david"));
        assertThat(participants.get(0).affinities()).containsExactly(Affinity.RETURNERS);
        assertThat(participants.get(0).profile().needs()).containsExactly(need());
    }

    @Test
    void needsMayBeReorderedAndRaised() {
        enroll("ana");
        Skill raised = new Skill(need().competency(), 5);
        Skill first = new Skill(new CompetencyId(9), 2);

        as("ana").run(() -> profiles.save(profiles.mine().version(), details(List.of(first, raised))));

        assertThat(as("ana").get(() -> profiles.mine().details().needs())).containsExactly(first, raised);
    }

    @Test
    void secondTabDoesNotOverwriteTheFirst() {
        int seen = as("ana").get(() -> profiles.mine().version());
        as("ana").run(() -> profiles.save(seen, details(List.of(need()))));

        assertThatThrownBy(() -> as("ana").run(() -> profiles.save(seen, ProfileDetails.BLANK)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("common.stale");
    }

    @Test
    void everyReasonIsToldAndNothingIsKept() {
        EnrollCommand hasty =
                new EnrollCommand(cohort, EnrollmentChoices.mentee(1), Set.of(), Optional.of(ProfileDetails.BLANK));

        assertThatThrownBy(() -> as("ana").run(() -> enrollments.enroll(hasty)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.all())
                                .extracting(RuleBroken::code)
                                .containsExactly(
                                        "enrollment.hours-few",
                                        "enrollment.no-need",
                                        "enrollment.no-language",
                                        "enrollment.no-weekly-hours"));
        assertThat(as("ana").get(() -> enrollments.mine(cohort))).isEmpty();
    }

    @Test
    void othersEnrollmentsAndDraftsAreNobodysBusiness() {
        EnrollmentId ana = enroll("ana");
        EnrollmentId draft = as("boris").get(() -> enrollments.save(cohort, EnrollmentChoices.mentee(2)));

        assertThatThrownBy(() -> as("boris").run(() -> enrollments.withdraw(ana)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("boris").run(() -> enrollments.get(ana))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asAdministrator().run(() -> enrollments.get(draft)))
                .isInstanceOf(NotFound.class);
        assertThat(asAdministrator().get(() -> applicants.count(cohort, ApplicantFilter.ALL)))
                .isEqualTo(1);
    }

    @Test
    void applicantsAreFoundByNameAndState() {
        enroll("ana");
        enroll("boris");
        ApplicantFilter byName =
                new ApplicantFilter(Optional.of(EnrollmentState.SUBMITTED), Optional.empty(), "boris-" + number);

        assertThat(asAdministrator().get(() -> applicants.page(cohort, byName, ApplicantOrder.FIRST_SENT_FIRST, 0, 10)))
                .singleElement()
                .satisfies(found -> assertThat(found.person().id()).isEqualTo(person("boris")));
    }

    private EnrollmentId enroll(String name) {
        return as(name).get(() -> enrollments.enroll(new EnrollCommand(
                cohort, EnrollmentChoices.mentee(2), Set.of(person("david")), Optional.of(details(List.of(need()))))));
    }

    private EnrollmentState state(String name) {
        return as(name).get(() -> enrollments.mine(cohort).orElseThrow().state());
    }

    private static Skill need() {
        return new Skill(new CompetencyId(3), 4);
    }

    private static ProfileDetails details(List<Skill> needs) {
        return new ProfileDetails(
                needs,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                Set.of(),
                Set.of(),
                List.of("en"),
                WeeklyHours.OFFICE);
    }

    private Caller.As as(String name) {
        return caller.as(user(name), Role.EMPLOYEE);
    }

    private Caller.As asAdministrator() {
        return caller.as("root", Role.ADMINISTRATOR);
    }

    private PersonId person(String name) {
        return new PersonId(number + PEOPLE.indexOf(name));
    }

    private String user(String name) {
        return name + "-" + number;
    }
}
