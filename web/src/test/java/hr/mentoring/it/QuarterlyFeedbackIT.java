package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.Role;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.feedback.FeedbackRounds;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.Round;
import hr.mentoring.job.JobRun;
import hr.mentoring.job.JobService;
import hr.mentoring.job.RunId;
import hr.mentoring.job.RunState;
import hr.mentoring.report.GroupReading;
import hr.mentoring.report.ReportFormat;
import hr.mentoring.report.ReportGroup;
import hr.mentoring.report.ReportId;
import hr.mentoring.report.ReportService;
import hr.mentoring.report.ReportSummary;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class QuarterlyFeedbackIT extends ContainerIT {

    @Inject
    private Company company;

    @Inject
    private FeedbackRounds rounds;

    @Inject
    private ReportService reports;

    @Inject
    private JobService jobs;

    @Inject
    private Clock clock;

    @Test
    void aQuarterIsReportedOnceHoweverOftenTheServerDies() {
        Quarter quarter = Quarter.of(LocalDate.now(clock)).previous();
        Round round = answeredRound(quarter);

        RunId job = admin(() -> reports.make(quarter));
        assertThat(ended(job).state()).isEqualTo(RunState.COMPLETED);

        List<ReportSummary> published = published(quarter);
        assertThat(published).hasSize(1);
        ReportId id = published.get(0).id();
        String page = page(id);
        assertThat(page).contains("How people see it", "not shown").doesNotContain("?report.");
        assertThat(admin(() -> rounds.list()))
                .filteredOn(each -> each.id().equals(round.id()))
                .allMatch(each -> each.closedAt() != null);
        long documents = count("report_document");
        long files = count("report_file");
        assertThat(files).isEqualTo(count("report_document where reader_id = 0") * ReportFormat.values().length);

        assertGroupsCanBeReadByWhoeverMayReadTheReport(id);

        for (String stage : List.of("count", "documents", "publish")) {
            loseTheServerIn(stage, job);

            assertThat(ended(job).state()).as(stage).isEqualTo(RunState.COMPLETED);
            assertThat(published(quarter))
                    .as(stage)
                    .extracting(ReportSummary::hash)
                    .containsExactly(published.get(0).hash());
            assertThat(count("report_document")).as(stage).isEqualTo(documents);
            assertThat(count("report_file")).as(stage).isEqualTo(files);
        }
        assertThat(admin(() -> reports.make(quarter))).as("made before").isEqualTo(job);

        RunId correction = admin(() -> reports.correct(quarter, "A cohort was named wrongly."));
        assertThat(ended(correction).state()).isEqualTo(RunState.COMPLETED);
        assertThat(published(quarter))
                .extracting(each -> each.edition().number())
                .as("both can be read")
                .containsExactly(2, 1);
        assertThat(page(published(quarter).get(0).id())).contains("A cohort was named wrongly.");
        assertThat(page(id)).as("what was published stays").isEqualTo(page);
        assertThatThrownBy(() -> caller.as("it-employee", Role.EMPLOYEE).get(() -> reports.get(id)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> caller.as("it-manager", Role.MANAGER).get(() -> reports.get(id)))
                .isInstanceOf(NotFound.class);
    }

    private void assertGroupsCanBeReadByWhoeverMayReadTheReport(ReportId id) {
        ReportGroup group = admin(() -> reports.groups(id)).get(0);
        GroupReading reading = admin(() -> reports.group(id, group.key(), ReportFormat.HTML));
        assertThat(reading.title()).isEqualTo(group.name());
        assertThat(new String(reading.file().content(), StandardCharsets.UTF_8))
                .contains("m-report-headline")
                .doesNotContain("?report.");
        for (String noGroup : List.of("company", "manager:1", "unit:0")) {
            assertThatThrownBy(() -> admin(() -> reports.group(id, noGroup, ReportFormat.JSON)))
                    .as(noGroup)
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> caller.as("it-manager", Role.MANAGER)
                        .get(() -> reports.group(id, group.key(), ReportFormat.JSON)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCorrectionNeedsAReasonAndSomethingToCorrect() {
        assertRefused("report.reason", () -> reports.correct(new Quarter(2001, 1), " "));
        assertRefused("report.not-published", () -> reports.correct(new Quarter(2001, 1), "A typing error."));
    }

    private void assertRefused(String code, Callable<?> call) {
        assertThatThrownBy(() -> admin(call))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aQuarterThatRunsIsNotReported() {
        assertThatThrownBy(() -> admin(() -> reports.make(Quarter.of(LocalDate.now(clock)))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("report.quarter-running"));
    }

    /** What a killed server leaves: a run that a dead node holds, without the stage and half of what it makes. */
    private void loseTheServerIn(String stage, RunId job) {
        if (stage.equals("documents")) {
            String german = "(select max(id) from report_document where language = 'de')";
            sql("delete from report_file where document_id in " + german);
            sql("delete from report_document where id in " + german);
        }
        if (stage.equals("publish")) {
            sql("update report_quarter set published_at = null");
        }
        sql("delete from job_run_stage where run_id = " + job
                + (stage.equals("publish")
                        ? " and stage = 'publish'"
                        : " and stage in ('documents', 'publish', '" + stage + "')"));
        sql("update job_run set state = 'RUNNING', active = 1, owner = 'dead/node', lease_until = null, ended_at = null"
                + " where id = " + job);
    }

    /** A cohort of which everybody but one mentee answered, one mentor having worked with two. */
    private Round answeredRound(Quarter quarter) {
        Company.Cohort cohort = company.cohort(16, 8);
        sql("update cohort set phase = 'ACTIVE' where id = " + cohort.id());
        for (int i = 0; i < cohort.mentees().size(); i++) {
            PersonId mentor = cohort.mentors().get(i / 2);
            sql(
                    "insert into pairing_pair (id, version, cohort_id, mentee_id, mentor_id, state, active, since_on) values (%d, 0, %s, %s, %s, 'ACTIVE', 1, date '%s')"
                            .formatted(
                                    9_000_000 + i, cohort.id(), cohort.mentees().get(i), mentor, quarter.firstDay()));
        }
        Round round = admin(() -> rounds.open(cohort.id(), quarter));
        assertThat(round.response().asked()).isEqualTo(32);
        sql("insert into feedback_answer (survey_id, question, rating) select s.id, q.code, case when q.kind ="
                + " 'YES_NO' then 1 else 2 + mod(s.id, 3) end from feedback_survey s join feedback_round r on r.id"
                + " = s.round_id join feedback_question q on q.questionnaire_id = r.questionnaire_id where r.id = "
                + round.id()
                + " and s.person_id <> " + cohort.mentees().get(0));
        sql("update feedback_survey set answered_at = timestamp '2026-01-01 00:00:00' where round_id = " + round.id()
                + " and person_id <> " + cohort.mentees().get(0));
        return round;
    }

    private List<ReportSummary> published(Quarter quarter) {
        return admin(() -> reports.ofCompany(Locale.ENGLISH)).stream()
                .filter(report -> report.quarter().equals(quarter))
                .toList();
    }

    private String page(ReportId id) {
        return new String(admin(() -> reports.file(id, ReportFormat.HTML)).content(), StandardCharsets.UTF_8);
    }

    private JobRun ended(RunId job) {
        return await(() -> admin(() -> jobs.get(job)), run -> !run.state().isActive());
    }

    private long count(String table) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }
}
