package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.Role;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryImport;
import hr.mentoring.directory.DirectoryImportService;
import hr.mentoring.directory.ImportFinding;
import hr.mentoring.directory.ImportId;
import hr.mentoring.directory.ImportState;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HR exports from the upload to the directory, by the job that does it, on a real database. */
class DirectoryImportIT extends ContainerIT {

    private static final AtomicInteger COMPANIES = new AtomicInteger();

    @Inject
    private DirectoryImportService imports;

    private String company;

    @BeforeEach
    void foundCompany() {
        company = "HR" + COMPANIES.incrementAndGet() + "-";
    }

    @Test
    void aCheckTellsWhatWouldHappenAndChangesNothing() {
        DirectoryImport checked = check(export(row("1", ""), row("2", "1")), false);

        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        assertThat(checked.counts().added()).isEqualTo(2);
        assertThat(people()).isEmpty();
    }

    @Test
    void theSameFileASecondTimeChangesNothing() {
        String export = export(row("2", "1"), row("1", ""));
        assertThat(apply(export).counts().added()).isEqualTo(2);
        List<String> afterTheFirst = people();

        DirectoryImport second = apply(export);

        assertThat(second.changesAnything()).isFalse();
        assertThat(second.counts().unchanged()).isEqualTo(2);
        assertThat(people()).isEqualTo(afterTheFirst).hasSize(2);
    }

    @Test
    void aBadRowIsToldWithItsLineAndTheGoodOnesAreTaken() {
        DirectoryImport applied = apply(export(row("1", ""), row("2", "1").replace("@", " at "), row("3", "1")));

        assertThat(applied.state()).isEqualTo(ImportState.APPLIED);
        assertThat(applied.counts().rowsLeftOut()).isEqualTo(1);
        assertThat(findings(applied))
                .singleElement()
                .satisfies(finding -> assertThat(finding.line()).isEqualTo(3))
                .satisfies(finding -> assertThat(finding.column()).isEqualTo("E-Mail"));
        assertThat(people()).containsExactly(company + "1 < - active", company + "3 < " + company + "1 active");
    }

    @Test
    void aCircleOfManagersIsToldAndItsPeopleAreTakenWithoutThem() {
        DirectoryImport applied = apply(export(row("1", "2"), row("2", "1"), row("3", "1")));

        assertThat(findings(applied)).extracting(ImportFinding::code).containsOnly("directory.expected.no-circle");
        assertThat(people())
                .containsExactly(
                        company + "1 < - active", company + "2 < - active", company + "3 < " + company + "1 active");
    }

    @Test
    void whoIsMissingStaysUnlessAskedForAndIsNotDeactivatedInGreatNumberUnconfirmed() {
        apply(export(row("1", ""), row("2", "1")));

        assertThat(apply(export(row("1", ""))).counts().deactivated()).isZero();
        assertThat(people()).allMatch(person -> person.endsWith(" active"));

        DirectoryImport everybodyElse = check(export(row("1", "")), true);
        assertThat(everybodyElse.counts().deactivated()).isPositive();
        assertThat(people()).allMatch(person -> person.endsWith(" active"));
        assertThat(changes(everybodyElse)).contains(company + "2");
    }

    @Test
    void anImportThatWasNotCheckedIsNotApplied() {
        ImportId uploaded = asAdministrator().get(() -> imports.upload("people.csv", stream(export(row("1", "")))));

        assertThatThrownBy(() -> asAdministrator().run(() -> imports.apply(uploaded, 0)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("directory.import-unchecked"));
    }

    private DirectoryImport apply(String export) {
        ImportId id = check(export, false).id();
        asAdministrator().run(() -> imports.apply(id, 0));
        return await(id);
    }

    private DirectoryImport check(String export, boolean deactivateMissing) {
        ImportId id = asAdministrator().get(() -> imports.upload("people.csv", stream(export)));
        asAdministrator().run(() -> imports.check(id, imports.get(id).mapping(), deactivateMissing));
        return await(id);
    }

    private DirectoryImport await(ImportId id) {
        return await(() -> get(id), run -> !run.state().isAtWork());
    }

    private DirectoryImport get(ImportId id) {
        return asAdministrator().get(() -> imports.get(id));
    }

    private List<ImportFinding> findings(DirectoryImport run) {
        return asAdministrator().get(() -> imports.findings(run.id(), 0, 100));
    }

    private List<String> changes(DirectoryImport run) {
        return asAdministrator()
                .get(() -> imports.changes(run.id(), 0, 2_000).stream()
                        .map(change -> change.employeeNumber())
                        .toList());
    }

    private String export(String... rows) {
        return "Personalnummer;Vorname;Nachname;E-Mail;Personalnummer Vorgesetzter;Abteilung\n"
                + String.join("\n", rows)
                + "\n";
    }

    private String row(String number, String manager) {
        String managerNumber = manager.isEmpty() ? "" : company + manager;
        return "%s%s;Given;Family;%s%s@example.net;%s;Company/Unit"
                .formatted(company, number, company.toLowerCase(Locale.ROOT), number, managerNumber);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The people of this test's company: number, manager and state. */
    private List<String> people() {
        String sql = "select p.employee_number, coalesce(m.employee_number, '-'), p.active from person p"
                + " left join person m on m.id = p.manager_id where p.employee_number like ? order by 1";
        List<String> people = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, company + "%");
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    people.add("%s < %s %s"
                            .formatted(rows.getString(1), rows.getString(2), rows.getBoolean(3) ? "active" : "left"));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return people;
    }

    private Caller.As asAdministrator() {
        return caller.as("root", Role.ADMINISTRATOR);
    }
}
