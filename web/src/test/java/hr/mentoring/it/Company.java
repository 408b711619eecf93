package hr.mentoring.it;

import hr.mentoring.access.Role;
import hr.mentoring.common.PersonId;
import hr.mentoring.enrollment.EnrollCommand;
import hr.mentoring.enrollment.EnrollmentChoices;
import hr.mentoring.enrollment.EnrollmentId;
import hr.mentoring.enrollment.EnrollmentService;
import hr.mentoring.profile.Channel;
import hr.mentoring.profile.Competency;
import hr.mentoring.profile.Interest;
import hr.mentoring.profile.Motive;
import hr.mentoring.profile.PracticalHelp;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.profile.Skill;
import hr.mentoring.profile.Style;
import hr.mentoring.profile.WeeklyHours;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortPlan;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Eligibility;
import hr.mentoring.program.EnrollmentWindow;
import hr.mentoring.program.Phase;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.ProgramService;
import hr.mentoring.program.ProgramTemplates;
import hr.mentoring.program.ProgramType;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Fills the company with people and a cohort that is ready to be paired. */
@ApplicationScoped
public class Company {

    private static final AtomicLong NUMBER = new AtomicLong();

    @Resource(lookup = "jdbc/mentoring")
    private DataSource database;

    @Inject
    private ProgramService programs;

    @Inject
    private CohortService cohorts;

    @Inject
    private EnrollmentService enrollments;

    @Inject
    private ProfileService profiles;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** A cohort in pairing, and who takes part. */
    public record Cohort(CohortId id, List<PersonId> mentees, List<PersonId> mentors) {}

    /** A cohort of so many mentees, of whom the first three report to the first mentor, with mentors of two places. */
    public Cohort cohort(int menteeCount, int mentorCount) {
        List<PersonId> mentors = IntStream.range(0, mentorCount)
                .mapToObj(i -> hire("Mentor", 8, Optional.empty()))
                .toList();
        List<PersonId> mentees = IntStream.range(0, menteeCount)
                .mapToObj(i -> hire("Mentee", 3, i < 3 ? Optional.of(mentors.get(0)) : Optional.empty()))
                .toList();
        return caller.as("it-company", Role.ADMINISTRATOR).get(() -> {
            CohortId cohort = draft();
            cohorts.moveTo(cohort, Phase.ENROLLING);
            List<Competency> catalog = profiles.competencies();
            Random random = new Random(17);
            List<EnrollmentId> sent = new ArrayList<>();
            for (PersonId mentor : mentors) {
                sent.add(enroll(cohort, mentor, EnrollmentChoices.mentor(2, 6), profile(random, catalog)));
            }
            for (PersonId mentee : mentees) {
                sent.add(enroll(cohort, mentee, EnrollmentChoices.mentee(3), profile(random, catalog)));
            }
            enrollments.acceptAll(sent);
            cohorts.moveTo(cohort, Phase.PAIRING);
            return new Cohort(cohort, mentees, mentors);
        });
    }

    /** A cohort that enrolls, with nobody in it. */
    public CohortId enrolling() {
        return caller.as("it-company", Role.ADMINISTRATOR).get(() -> {
            CohortId cohort = draft();
            cohorts.moveTo(cohort, Phase.ENROLLING);
            return cohort;
        });
    }

    private CohortId draft() {
        LocalDate today = LocalDate.now(clock);
        ProgramId program = programs.create(
                ProgramTemplates.of(ProgramType.CLASSIC, Locale.ENGLISH).named("It " + next()));
        return cohorts.create(new CohortPlan(
                program,
                "It cohort " + next(),
                new EnrollmentWindow(today.minusDays(3), today.plusDays(3)),
                false,
                Eligibility.EVERYBODY,
                Eligibility.EVERYBODY,
                OptionalInt.empty(),
                true,
                today.plusDays(10),
                today.plusDays(200)));
    }

    private EnrollmentId enroll(CohortId cohort, PersonId person, EnrollmentChoices choices, ProfileDetails profile) {
        return enrollments.enrollFor(person, new EnrollCommand(cohort, choices, Set.of(), Optional.of(profile)));
    }

    private static ProfileDetails profile(Random random, List<Competency> catalog) {
        return new ProfileDetails(
                skills(random, catalog, 3),
                skills(random, catalog, 8),
                Set.of(PracticalHelp.values()[random.nextInt(5)]),
                Set.of(PracticalHelp.values()[random.nextInt(5)]),
                Set.of(Interest.values()[random.nextInt(8)], Interest.values()[8 + random.nextInt(8)]),
                Set.of(Motive.LEARNING),
                "",
                Set.of(Style.values()[random.nextInt(4)]),
                Set.of(Channel.VIDEO),
                List.of("en"),
                WeeklyHours.of(List.of(new WeeklyHours.Slot(DayOfWeek.MONDAY, 9, 12 + random.nextInt(5)))));
    }

    private static List<Skill> skills(Random random, List<Competency> catalog, int count) {
        return random.ints(0, Math.min(20, catalog.size()))
                .distinct()
                .limit(count)
                .mapToObj(i -> new Skill(catalog.get(i).id(), 2 + random.nextInt(4)))
                .toList();
    }

    /** Somebody new in the directory. */
    public PersonId hire(String role, int level, Optional<PersonId> manager) {
        long number = next();
        String sql = "insert into person (id, version, employee_number, given_name, family_name, email, manager_id,"
                + " org_unit_id, location, time_zone, job_title, level, languages, active, search_text)"
                + " values (?, 0, ?, ?, ?, ?, ?, 1, 'Zagreb', 'Europe/Zagreb', 'Engineer', ?, 'en', true, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, 1_000_000 + number);
            insert.setString(2, "IT" + number);
            insert.setString(3, role);
            insert.setString(4, "Number" + number);
            insert.setString(5, "it" + number + "@example.org");
            insert.setObject(6, manager.map(PersonId::value).orElse(null));
            insert.setInt(7, level);
            insert.setString(8, "number" + number);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Nobody could be hired", e);
        }
        return new PersonId(1_000_000 + number);
    }

    private static long next() {
        return NUMBER.incrementAndGet();
    }
}
