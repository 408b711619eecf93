package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.AccountService;
import hr.mentoring.access.Role;
import hr.mentoring.common.PersonId;
import hr.mentoring.enrollment.EnrollmentService;
import hr.mentoring.enrollment.ManagerView;
import hr.mentoring.report.Participation;
import hr.mentoring.report.Participation.Completion;
import hr.mentoring.report.ParticipationService;
import hr.mentoring.report.ReportFormat;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What managers see of their people, and their people of that. */
class ParticipationIT extends ContainerIT {

    @Inject
    private AccountService accounts;

    @Inject
    private Company company;

    @Inject
    private EnrollmentService enrollments;

    @Inject
    private ParticipationService participation;

    private Company.Cohort cohort;
    private String employee;
    private String manager;

    @BeforeEach
    void aMenteeWhoReportsToAMentor() {
        cohort = company.cohort(3, 1);
        PersonId mentee = cohort.mentees().get(0);
        PersonId mentor = cohort.mentors().get(0);
        employee = "employee-" + mentee;
        manager = "manager-" + mentor;
        caller.as("root", Role.ADMINISTRATOR).run(() -> {
            accounts.create(employee, mentee, Set.of(Role.EMPLOYEE), "four words are enough");
            accounts.create(manager, mentor, Set.of(Role.EMPLOYEE, Role.MANAGER), "four words are enough");
        });
    }

    @Test
    void programAndHoursAreSeenAsLongAsThePersonSaysNothingElse() {
        assertThat(seenByManager()).singleElement().satisfies(seen -> {
            assertThat(seen.hoursPerMonth()).contains(3);
            assertThat(seen.completion()).isEqualTo(Completion.NOT_SHOWN);
        });
    }

    @Test
    void theManagerSeesWhatThePersonAllowsAndBothSeeTheSame() {
        letSee(ManagerView.PROGRAM, ManagerView.COMPLETION);

        assertThat(seenByManager()).singleElement().satisfies(seen -> {
            assertThat(seen.hoursPerMonth()).isEqualTo(Optional.empty());
            assertThat(seen.completion()).isEqualTo(Completion.UNDERWAY);
        });
        assertThat(shownAboutMe()).isEqualTo(seenByManager());
    }

    @Test
    void whoShowsNothingIsNotSeenAtAll() {
        letSee(ManagerView.HOURS);

        assertThat(seenByManager()).isEmpty();
        assertThat(shownAboutMe()).isEmpty();
    }

    @Test
    void thePersonReadsTheSameLineInEveryFileAsTheManager() {
        letSee(ManagerView.PROGRAM, ManagerView.HOURS, ManagerView.COMPLETION);

        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String about = text(mine(ReportFormat.CSV, language));
            String seen = text(managers(ReportFormat.CSV, language));
            List<String> lines = about.lines().skip(1).toList();
            assertThat(lines).hasSize(7);
            assertThat(seen.lines()).containsAll(lines);
            JsonObject row = rows(mine(ReportFormat.JSON, language)).getJsonObject(0);
            assertThat(rows(managers(ReportFormat.JSON, language))).contains(row);
        }
        assertThat(mine(ReportFormat.PDF, Locale.GERMAN)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(managers(ReportFormat.XLSX, Locale.GERMAN)).startsWith('P', 'K');
    }

    @Test
    void onlyManagersReadAboutTheirPeople() {
        assertThatThrownBy(() -> caller.as(employee, Role.EMPLOYEE)
                        .get(() -> participation.ofMyPeople(ReportFormat.CSV, Locale.ENGLISH)))
                .isInstanceOf(EJBAccessException.class);
    }

    private byte[] mine(ReportFormat format, Locale language) {
        return caller.as(employee, Role.EMPLOYEE)
                .get(() -> participation.shownAboutMe(format, language))
                .content();
    }

    private byte[] managers(ReportFormat format, Locale language) {
        return caller.as(manager, Role.EMPLOYEE, Role.MANAGER)
                .get(() -> participation.ofMyPeople(format, language))
                .content();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static JsonArray rows(byte[] json) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject().getJsonArray("tables").getJsonObject(0).getJsonArray("rows");
        }
    }

    private void letSee(ManagerView... views) {
        caller.as(employee, Role.EMPLOYEE).run(() -> enrollments.letManagersSee(cohort.id(), Set.of(views)));
    }

    private List<Participation> shownAboutMe() {
        return caller.as(employee, Role.EMPLOYEE).get(participation::shownAboutMe);
    }

    private List<Participation> seenByManager() {
        PersonId mentee = cohort.mentees().get(0);
        return caller.as(manager, Role.EMPLOYEE, Role.MANAGER).get(participation::ofMyPeople).stream()
                .filter(seen -> seen.person().equals(mentee))
                .toList();
    }
}
