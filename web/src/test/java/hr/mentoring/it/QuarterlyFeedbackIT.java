package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.AccountService;
import hr.mentoring.access.Role;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import hr.mentoring.feedback.FeedbackRounds;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.Round;
import hr.mentoring.job.JobRun;
import hr.mentoring.job.JobService;
import hr.mentoring.job.RunDispatcher;
import hr.mentoring.job.RunId;
import hr.mentoring.job.RunState;
import hr.mentoring.report.Edition;
import hr.mentoring.report.GroupReading;
import hr.mentoring.report.ReportFormat;
import hr.mentoring.report.ReportGroup;
import hr.mentoring.report.ReportId;
import hr.mentoring.report.ReportService;
import hr.mentoring.report.ReportSteps;
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
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuarterlyFeedbackIT extends ContainerIT {

    private static final AtomicLong NUMBERS = new AtomicLong(9_000_000);

    @Inject
    private Company company;

    @Inject
    private AccountService accounts;

    @Inject
    private ReportSteps steps;

    @Inject
    private RunDispatcher dispatcher;

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
        assertThat(count("report_file f join report_document d on d.id = f.document_id join report_quarter q"
                        + " on q.id = d.report_id where q.quarter = '%s'".formatted(quarter)))
                .isEqualTo((long) Texts.LANGUAGES.size() * ReportFormat.values().length);

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

    @Test
    void aRunThatIsStoppedWhileItsThreadsWriteGoesOnAndMakesEachDocumentOnce() throws SQLException {
        Quarter quarter = quartersAgo(3);
        List<PersonId> managers = answeredCohort(quarter).mentors();
        countFor(managers, quarter);
        RunId job;
        String documents = "report_document where reader_id in " + ids(managers);
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            makeInGerman(other, managers.get(0));
            makeInGerman(other, managers.get(managers.size() / 2));
            job = admin(() -> reports.make(quarter));
            await(() -> count(documents), made -> made == 2);
            admin(() -> {
                jobs.stop(job);
                return job;
            });
            dispatcher.renew();
            other.rollback();
        }

        assertThat(ended(job).state()).isEqualTo(RunState.STOPPED);
        assertThat(count(documents)).as("each thread ends after its second").isEqualTo(4);
        assertThat(published(quarter)).isEmpty();
        String made = documents + " and id <= " + number("max(id) from " + documents);

        goOn(job);

        assertThat(ended(job).state()).isEqualTo(RunState.COMPLETED);
        assertThat(admin(() -> jobs.errorCount(job))).isZero();
        assertThat(count(made)).as("what was made stays").isEqualTo(4);
        for (PersonId manager : managers) {
            assertThat(count("report_document where language = 'en' and reader_id = " + manager))
                    .isEqualTo(1);
            assertThat(count("report_document where language = 'de' and reader_id = " + manager))
                    .isEqualTo(1);
            assertThat(count("notification_letter where kind = 'report-published' and recipient_id = " + manager))
                    .isEqualTo(1);
        }
        assertThat(published(quarter)).hasSize(1);
    }

    @Test
    void aManagerReadsThePartsOfTheManagersBelowAsTheseDoAndNoOthers() {
        Quarter quarter = quartersAgo(4);
        List<PersonId> managers = answeredCohort(quarter).mentors();
        sql("update person set manager_id = %s where id = %s".formatted(managers.get(0), managers.get(1)));
        sql("update person set manager_id = %s where id = %s".formatted(managers.get(1), managers.get(2)));
        countFor(managers, quarter);
        ended(admin(() -> reports.make(quarter)));
        Caller.As head = manager("it-head", managers.get(0));
        Caller.As below = manager("it-below", managers.get(1));
        ReportId own = head.get(() -> reports.ofMyPart(Locale.ENGLISH)).get(0).id();
        assertReadInTheLanguageOfTheReader(own, head);
        ReportSummary theirs = below.get(() -> reports.ofMyPart(Locale.ENGLISH)).get(0);
        String one = "manager:" + managers.get(1);
        String two = "manager:" + managers.get(2);

        assertThat(head.get(() -> reports.groups(own)))
                .extracting(ReportGroup::key)
                .containsExactly(one);
        assertThat(head.get(() -> reports.groups(own, one)))
                .extracting(ReportGroup::key)
                .containsExactly(one, two);
        GroupReading reading = head.get(() -> reports.group(own, one, ReportFormat.JSON));
        assertThat(reading.title()).isEqualTo(theirs.title());
        assertThat(reading.file().content())
                .isEqualTo(below.get(() -> reports.file(theirs.id(), ReportFormat.JSON))
                        .content());
        assertThat(head.get(() -> reports.group(own, two, ReportFormat.HTML)).title())
                .isNotEqualTo(reading.title());
        for (String notBelow :
                List.of("manager:" + managers.get(0), "manager:" + managers.get(3), "company", "manager:x")) {
            assertThatThrownBy(() -> head.get(() -> reports.group(own, notBelow, ReportFormat.JSON)))
                    .as(notBelow)
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> below.get(() -> reports.groups(own))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> below.get(() -> reports.get(own, Locale.GERMAN)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        below.get(() -> reports.group(theirs.id(), "manager:" + managers.get(0), ReportFormat.JSON)))
                .as("those above are not read about")
                .isInstanceOf(NotFound.class);
        sql("delete from report_file where document_id in (select id from report_document where reader_id in "
                + ids(managers) + ")");
    }

    private void assertReadInTheLanguageOfTheReader(ReportId inEnglish, Caller.As reader) {
        ReportId inGerman =
                reader.get(() -> reports.ofMyPart(Locale.GERMAN)).get(0).id();
        assertThat(reader.get(() -> reports.get(inEnglish, Locale.GERMAN)).id()).isEqualTo(inGerman);
        assertThat(reader.get(() -> reports.get(inEnglish, Locale.FRENCH)).id())
                .as("not written in French")
                .isEqualTo(inEnglish);
    }

    private Caller.As manager(String username, PersonId person) {
        String unique = username + person;
        caller.as("it-admin", Role.ADMINISTRATOR)
                .run(() -> accounts.create(unique, person, Set.of(Role.MANAGER), "four words are enough"));
        return caller.as(unique, Role.MANAGER);
    }

    private Quarter quartersAgo(int quarters) {
        return Quarter.of(LocalDate.now(clock)).plus(-quarters);
    }

    /** Counts a quarter, for these managers like for the company, so that nothing but their documents is still to be made. */
    private void countFor(List<PersonId> managers, Quarter quarter) {
        steps.count(Edition.first(quarter), "");
        String report = "(select id from report_quarter where quarter = '%s')".formatted(quarter);
        managers.forEach(manager -> sql(
                "insert into report_figure (report_id, cell, measure, n, amount, deviation) select report_id, 'manager:%s', measure, n, amount, deviation from report_figure where cell = 'company' and report_id = %s"
                        .formatted(manager, report)));
        for (Locale language : Texts.LANGUAGES) {
            sql(
                    "insert into report_document (id, report_id, reader_id, language, title, headline) values (%d, %s, 0, '%s', 'All', 'All')"
                            .formatted(NUMBERS.incrementAndGet(), report, language));
        }
    }

    private void goOn(RunId job) {
        admin(() -> {
            jobs.continueRun(job);
            return job;
        });
    }

    /** Holds the place of a document, so that whoever makes it waits until this transaction ends. */
    private static void makeInGerman(Connection connection, PersonId manager) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into report_document (id, report_id, reader_id, language, title, headline) select %d, max(report_id), %s, 'de', '', '' from report_figure where cell = 'manager:%s'"
                            .formatted(-manager.value(), manager, manager));
        }
    }

    private static String ids(List<PersonId> people) {
        return people.stream().map(PersonId::toString).collect(Collectors.joining(", ", "(", ")"));
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
            String german = "(select max(d.id) from report_document d join report_quarter q on q.id = d.report_id"
                    + " join job_run r on r.subject = q.quarter where d.language = 'de' and r.id = " + job + ")";
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

    private Round answeredRound(Quarter quarter) {
        Company.Cohort cohort = answeredCohort(quarter);
        return admin(() -> rounds.ofCohort(cohort.id())).get(0);
    }

    /** A cohort of which everybody but one mentee answered, one mentor having worked with two. */
    private Company.Cohort answeredCohort(Quarter quarter) {
        Company.Cohort cohort = company.cohort(16, 8);
        sql("update cohort set phase = 'ACTIVE' where id = " + cohort.id());
        for (int i = 0; i < cohort.mentees().size(); i++) {
            PersonId mentor = cohort.mentors().get(i / 2);
            sql(
                    "insert into pairing_pair (id, version, cohort_id, mentee_id, mentor_id, state, active, since_on) values (%d, 0, %s, %s, %s, 'ACTIVE', 1, date '%s')"
                            .formatted(
                                    NUMBERS.incrementAndGet(),
                                    cohort.id(),
                                    cohort.mentees().get(i),
                                    mentor,
                                    quarter.firstDay()));
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
        return cohort;
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
        return number("count(*) from " + table);
    }

    private long number(String what) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + what)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(what, e);
        }
    }
}
