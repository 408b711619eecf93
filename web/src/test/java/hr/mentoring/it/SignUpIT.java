package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.enrollment.signup.Catalog;
import hr.mentoring.enrollment.signup.SignUpField;
import hr.mentoring.enrollment.signup.SignUpImport;
import hr.mentoring.enrollment.signup.SignUpImportId;
import hr.mentoring.enrollment.signup.SignUpMapping;
import hr.mentoring.enrollment.signup.SignUpMapping.Said;
import hr.mentoring.enrollment.signup.SignUpProblem;
import hr.mentoring.enrollment.signup.SignUpService;
import hr.mentoring.enrollment.signup.SignUpState;
import hr.mentoring.job.JobService;
import hr.mentoring.program.CohortId;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sign-up spreadsheets from the upload to the cohort, by the job that takes them, on a real database. */
class SignUpIT extends ContainerIT {

    private static final List<String> HEADER = List.of(
            "Timestamp",
            "Work e-mail",
            "Mentor or mentee?",
            "What would you like to learn?",
            "What can you teach?",
            "Hours per month");

    @Inject
    private SignUpService signUps;

    @Inject
    private JobService jobs;

    @Inject
    private Company company;

    private CohortId cohort;
    private List<PersonId> people;

    @BeforeEach
    void openCohort() {
        cohort = company.enrolling();
        people = IntStream.range(0, 6)
                .mapToObj(i -> company.hire("Volunteer", 3, Optional.empty()))
                .toList();
    }

    @Test
    void aTryTellsWhatWouldComeOfItAndEnrollsNobody() {
        SignUpImport tried = tried(csv(row(0, "Mentee", "8"), row(1, "Mentor", "8")));

        assertThat(tried.state()).isEqualTo(SignUpState.TRIED);
        assertThat(tried.counts().enrolled()).isEqualTo(2);
        assertThat(enrolled()).isEmpty();
    }

    @Test
    void everybodyInTheFileIsEnrolledWithWhatTheySaid() {
        SignUpImport taken = taken(csv(row(0, "Mentee", "8"), row(1, "Mentor", "6"), row(2, "Both", "9")));

        assertThat(taken.state()).isEqualTo(SignUpState.TAKEN);
        assertThat(enrolled())
                .containsExactly(
                        id(0) + " SUBMITTED mentee 8", id(1) + " SUBMITTED mentor 6", id(2) + " SUBMITTED both 9");
    }

    @Test
    void aWorkbookIsTakenJustAsATextFile() throws IOException {
        SignUpImport taken = taken(workbook(List.of(row(0, "Mentee", "8"), row(1, "Mentor", "6"))));

        assertThat(taken.counts().enrolled()).isEqualTo(2);
        assertThat(enrolled()).containsExactly(id(0) + " SUBMITTED mentee 8", id(1) + " SUBMITTED mentor 6");
    }

    @Test
    void theSameFileASecondTimeChangesNothing() {
        byte[] file = csv(row(0, "Mentee", "8"), row(1, "Both", "9"));
        taken(file);
        List<String> afterTheFirst = enrolled();

        SignUpImport second = taken(file);

        assertThat(second.changesAnything()).isFalse();
        assertThat(second.counts().unchanged()).isEqualTo(2);
        assertThat(enrolled()).isEqualTo(afterTheFirst).hasSize(2);
    }

    @Test
    void whoSaysSomethingElseTheSecondTimeIsChangedAndWhoWithdrewIsLeftAlone() {
        taken(csv(row(0, "Mentee", "8"), row(1, "Mentor", "6")));
        sql("update enrollment set state = 'WITHDRAWN' where person_id = " + id(1));

        SignUpImport second = taken(csv(row(0, "Mentee", "10"), row(1, "Mentor", "7")));

        assertThat(second.counts().changed()).isEqualTo(1);
        assertThat(second.counts().leftAlone()).isEqualTo(1);
        assertThat(enrolled()).containsExactly(id(0) + " SUBMITTED mentee 10", id(1) + " WITHDRAWN mentor 6");
    }

    @Test
    void aBadRowIsToldWithLineColumnAndValueAndTheGoodOnesAreTaken() {
        SignUpImport taken = taken(csv(
                row(0, "Mentee", "8"),
                "now;nobody@example.org;Mentee;Negotiating;;8",
                row(1, "Mentee", "many"),
                row(2, "Mentor", "900"),
                row(0, "Mentor", "8"),
                row(3, "Mentor", "8")));

        assertThat(enrolled())
                .containsExactly(
                        id(0) + " SUBMITTED mentee 8", id(1) + " SUBMITTED mentee 4", id(3) + " SUBMITTED mentor 8");
        assertThat(taken.counts().failed()).isEqualTo(3);
        assertThat(problems(taken))
                .extracting(SignUpProblem::line, SignUpProblem::column, SignUpProblem::value, SignUpProblem::code)
                .containsExactly(
                        problem(3, "Work e-mail", "nobody@example.org", "enrollment.sign-up.person-unknown"),
                        problem(4, "Hours per month", "many", "enrollment.sign-up.expects-number"),
                        problem(5, "Hours per month", "900", "enrollment.out-of-range"),
                        problem(6, "Work e-mail", address(0), "enrollment.sign-up.person-twice"));
    }

    @Test
    void theMappingIsRememberedForTheNextFileOfTheSameForm() {
        SignUpImportId first = uploaded(csv(row(0, "Eleve", "8")));
        SignUpMapping mapping = admin(() -> signUps.get(first).mapping());
        SignUpMapping taught = new SignUpMapping(
                Map.of(1, SignUpField.EMAIL, 2, SignUpField.PART, 3, SignUpField.NEEDS),
                Map.of(Said.of(Catalog.PART, "Eleve"), "MENTEE"));
        assertThat(mapping).isNotEqualTo(taught);
        tried(first, taught);

        SignUpImportId second = uploaded(csv(row(1, "Eleve", "9")));

        assertThat(admin(() -> signUps.get(second).mapping())).isEqualTo(taught);
        assertThat(admin(() -> signUps.sheet(second)).remembered()).isTrue();
        assertThat(tried(second, taught).counts().enrolled()).isEqualTo(1);
    }

    @Test
    void aFileThatWasNotTriedOutIsNotTaken() {
        SignUpImportId uploaded = uploaded(csv(row(0, "Mentee", "8")));

        assertThatThrownBy(() -> take(uploaded))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("enrollment.sign-up.untried"));
    }

    @Test
    void anotherNodeGoesOnWithTheNextLineWhereTheFirstOneDied() {
        taken(csv(row(0, "Mentee", "8"), row(1, "Mentor", "6"), row(2, "Mentee", "5")));
        SignUpImport tried = tried(csv(
                row(0, "Mentee", "8"),
                row(1, "Mentor", "6"),
                row(2, "Mentee", "5"),
                row(3, "Mentor", "8"),
                row(0, "Mentor", "8"),
                row(4, "Mentee", "7")));

        dieWhile(tried, "TAKING", 3);
        SignUpImport taken = ended(tried.id());

        assertThat(taken.state()).isEqualTo(SignUpState.TAKEN);
        assertThat(taken.counts().done()).isEqualTo(6);
        assertThat(taken.counts().enrolled()).as("three before, two after").isEqualTo(5);
        assertThat(taken.counts().unchanged()).as("nothing repeated").isZero();
        assertThat(problems(taken)).extracting(SignUpProblem::code).containsExactly("enrollment.sign-up.person-twice");
        assertThat(enrolled()).hasSize(5);
    }

    @Test
    void aTryThatAnotherNodeTakesOverBeginsFromTheTopAndCountsNobodyTwice() {
        SignUpImport tried = tried(csv(row(0, "Mentee", "8"), row(1, "Mentor", "6"), row(2, "Mentee", "many")));

        dieWhile(tried, "TRYING", 2);
        SignUpImport again = ended(tried.id());

        assertThat(again.state()).isEqualTo(SignUpState.TRIED);
        assertThat(again.counts()).isEqualTo(tried.counts());
        assertThat(problems(again)).hasSize(1);
        assertThat(enrolled()).isEmpty();
    }

    @Test
    void anImportThatSomebodyStoppedSaysSoAndGoesOnWithTheNextLine() {
        SignUpImport tried = tried(csv(row(0, "Mentee", "8"), row(1, "Mentor", "6"), row(2, "Mentee", "5")));
        assertThat(isStopped(tried)).as("one that is done").isFalse();

        stopWhile(tried, "TAKING", 1);
        assertThat(isStopped(tried)).isTrue();
        admin(() -> {
            signUps.goOn(tried.id());
            return tried;
        });

        SignUpImport taken = ended(tried.id());
        assertThat(taken.state()).isEqualTo(SignUpState.TAKEN);
        assertThat(enrolled()).as("all but the one before").hasSize(2);
    }

    @Test
    void anImportThatSomebodyStoppedCanBeGivenUpAndThenAnotherBrought() {
        SignUpImport tried = tried(csv(row(0, "Mentee", "8"), row(1, "Mentor", "6")));
        stopWhile(tried, "TAKING", 1);
        assertThatThrownBy(() -> tried(csv(row(2, "Mentee", "8"))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("enrollment.sign-up.busy"));

        admin(() -> {
            signUps.giveUp(tried.id());
            return tried;
        });

        SignUpImport over = admin(() -> signUps.get(tried.id()));
        assertThat(over.state()).isEqualTo(SignUpState.FAILED);
        assertThat(over.failure().orElseThrow().code()).isEqualTo("enrollment.sign-up.given-up");
        assertThat(tried(csv(row(2, "Mentee", "8"))).state()).isEqualTo(SignUpState.TRIED);
    }

    @Test
    void whatNobodyStoppedIsNotGivenUp() {
        SignUpImport tried = tried(csv(row(0, "Mentee", "8")));

        assertThatThrownBy(() -> admin(() -> {
                    signUps.giveUp(tried.id());
                    return tried;
                }))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("enrollment.sign-up.not-stopped"));
    }

    private boolean isStopped(SignUpImport run) {
        return admin(() -> signUps.isStopped(run.id()));
    }

    /** Leaves the import as a node leaves it that dies after so many rows; its run has to be over before it can die. */
    private void dieWhile(SignUpImport tried, String state, int rows) {
        endWhile(
                tried,
                state,
                rows,
                "state = 'RUNNING', active = 1, owner = 'dead/node', lease_until = null, ended_at = null");
    }

    /** Leaves the import as it is when somebody stops its job after so many rows. */
    private void stopWhile(SignUpImport tried, String state, int rows) {
        endWhile(tried, state, rows, "state = 'STOPPED'");
    }

    private void endWhile(SignUpImport tried, String state, int rows, String runAsLeft) {
        await(
                () -> admin(() -> jobs.recent(SignUpService.JOB, 10)),
                runs -> runs.stream()
                        .noneMatch(run -> run.subject().startsWith("sign-ups %s,".formatted(tried.id()))
                                && run.state().isActive()));
        sql("update sign_up_import set state = '%s', rows_done = %d, last_line = %d, enrolled = %d, failed = 0,"
                        .formatted(state, rows, rows + 1, rows)
                + " unchanged = 0, problems = 0 where id = " + tried.id());
        sql("delete from sign_up_import_problem where import_id = " + tried.id());
        String run = "(select max(id) from job_run where job = 'import-sign-ups' and subject like 'sign-ups %s,%%')"
                .formatted(tried.id());
        sql("delete from job_run_stage where run_id = " + run);
        sql("update job_run set %s where id = %s".formatted(runAsLeft, run));
    }

    private SignUpImport taken(byte[] file) {
        SignUpImportId id = tried(file).id();
        take(id);
        return ended(id);
    }

    private void take(SignUpImportId id) {
        admin(() -> {
            signUps.take(id);
            return id;
        });
    }

    private SignUpImport tried(byte[] file) {
        SignUpImportId id = uploaded(file);
        return tried(id, admin(() -> signUps.get(id).mapping()));
    }

    private SignUpImport tried(SignUpImportId id, SignUpMapping mapping) {
        admin(() -> {
            signUps.tryOut(id, mapping);
            return id;
        });
        return ended(id);
    }

    private SignUpImportId uploaded(byte[] file) {
        return admin(() -> signUps.upload(cohort, "answers", new ByteArrayInputStream(file)));
    }

    private SignUpImport ended(SignUpImportId id) {
        return await(() -> admin(() -> signUps.get(id)), run -> !run.state().isAtWork());
    }

    private List<SignUpProblem> problems(SignUpImport run) {
        return admin(() -> signUps.problems(run.id(), 0, 100));
    }

    private static Tuple problem(long line, String column, String value, String code) {
        return tuple(line, column, value, code);
    }

    private String row(int person, String part, String hours) {
        return "now;%s;%s;Negotiating, Hard conversations;Writing clearly;%s".formatted(address(person), part, hours);
    }

    private String address(int person) {
        return "it%d@example.org".formatted(id(person) - 1_000_000);
    }

    private long id(int person) {
        return people.get(person).value();
    }

    private static byte[] csv(String... rows) {
        return (String.join(";", HEADER) + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(List<String> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Answers");
            List<String> lines = new ArrayList<>(List.of(String.join(";", HEADER)));
            lines.addAll(rows);
            for (String line : lines) {
                var row = sheet.createRow(lines.indexOf(line));
                for (String cell : line.split(";")) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** Who is in the cohort: person, state, sides and hours. */
    private List<String> enrolled() {
        List<String> enrolled = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select person_id, state, as_mentee, as_mentor, hours_per_month"
                                + " from enrollment where cohort_id = ? order by person_id")) {
            select.setLong(1, cohort.value());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String side = rows.getBoolean(3) && rows.getBoolean(4)
                            ? "both"
                            : rows.getBoolean(3) ? "mentee" : "mentor";
                    enrolled.add("%d %s %s %d".formatted(rows.getLong(1), rows.getString(2), side, rows.getInt(5)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return enrolled;
    }
}
