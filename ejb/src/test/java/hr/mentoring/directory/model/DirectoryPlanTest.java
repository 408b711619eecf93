package hr.mentoring.directory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.csv.CsvFile;
import hr.mentoring.directory.ColumnMapping;
import hr.mentoring.directory.ImportChange.FieldChange;
import hr.mentoring.directory.ImportChange.Kind;
import hr.mentoring.directory.ImportFinding;
import hr.mentoring.directory.PersonField;
import hr.mentoring.directory.model.DirectoryPlan.Known;
import hr.mentoring.directory.model.DirectoryPlan.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryPlanTest {

    private static final String HEADER = "Employee ID,First name,Last name,E-Mail,Manager ID,Department,Location,"
            + "Time zone,Job title,Level,Hire date,Languages,Status\n";
    private static final String ADA =
            "1,Ada,Byron,ada@x.example,,Board,London,Europe/London,CEO,L9,2001-02-03,en,active\n";
    private static final String BEN =
            "2,Ben,Otto,ben@x.example,1,Board/Sales,Köln,Europe/Berlin,Head,7,01.04.2015," + "Deutsch/Englisch,aktiv\n";

    private final Map<String, Known> directory = new HashMap<>();

    @Test
    void addsPeopleAfterTheirManagersWhereverTheyStand() throws IOException {
        String cleo = "3,Cleo,Ng,cleo@x.example,2,Board/Sales,Köln,Europe/Berlin,Rep,2,2024-09-01,\"en, de\",\n";
        DirectoryPlan plan = plan(HEADER + cleo + BEN + ADA);
        assertThat(plan.findings().kept()).isEmpty();
        assertThat(plan.steps())
                .extracting(
                        step -> step.after().employeeNumber(),
                        step -> step.change().kind())
                .containsExactly(tuple("1", Kind.ADDED), tuple("2", Kind.ADDED), tuple("3", Kind.ADDED));
        assertThat(plan.steps().get(1).after())
                .isEqualTo(new PersonData(
                        "2",
                        "Ben",
                        "Otto",
                        "ben@x.example",
                        "1",
                        "Board/Sales",
                        "",
                        "Köln",
                        "Europe/Berlin",
                        "Head",
                        7,
                        LocalDate.of(2015, 4, 1),
                        "de,en",
                        true));
        assertThat(plan.unitNames()).containsOnlyKeys("Board", "Board/Sales");
    }

    @Test
    void sameFileTwiceChangesNothing() throws IOException {
        carryOut(plan(HEADER + BEN + ADA));
        DirectoryPlan again = plan(HEADER + ADA + BEN);
        assertThat(again.steps()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(2);
    }

    @Test
    void tellsBeforeAndAfter() throws IOException {
        carryOut(plan(HEADER + ADA + BEN));
        DirectoryPlan plan = plan(HEADER + ADA + BEN.replace("Otto", "Otto-Ng").replace("Köln", "Bonn"));
        assertThat(plan.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.change().fields())
                        .containsExactly(
                                new FieldChange(PersonField.FAMILY_NAME, "Otto", "Otto-Ng"),
                                new FieldChange(PersonField.LOCATION, "Köln", "Bonn")));
    }

    @Test
    void leavesAloneWhatTheExportDoesNotSay() throws IOException {
        carryOut(plan(HEADER + ADA + BEN));
        assertThat(plan("Personalnummer;Vorname;Nachname;E-Mail\n2;Ben;Otto;ben@x.example\n")
                        .steps())
                .isEmpty();
    }

    @Test
    void anEmptyCellTakesBackWhatWasKnown() throws IOException {
        carryOut(plan(HEADER + ADA + BEN));

        DirectoryPlan plan = plan(HEADER + ADA + "2,Ben,Otto,ben@x.example,,,,,,,,,\n");

        assertThat(plan.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.change().fields())
                        .containsExactly(
                                new FieldChange(PersonField.MANAGER, "1", ""),
                                new FieldChange(PersonField.ORG_UNIT, "Board/Sales", "/"),
                                new FieldChange(PersonField.LOCATION, "Köln", ""),
                                new FieldChange(PersonField.TIME_ZONE, "Europe/Berlin", "UTC"),
                                new FieldChange(PersonField.JOB_TITLE, "Head", ""),
                                new FieldChange(PersonField.LEVEL, "7", "0"),
                                new FieldChange(PersonField.HIRED_ON, "2015-04-01", ""),
                                new FieldChange(PersonField.LANGUAGES, "de,en", "")));
    }

    @Test
    void anEmptyCellOfSomebodyNewIsNothingKnown() throws IOException {
        DirectoryPlan plan = plan(HEADER + "2,Ben,Otto,ben@x.example,,,,,,,,,\n");

        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.after().hiredOn()).isNull();
            assertThat(step.after().timeZone()).isEqualTo("UTC");
        });
    }

    @Test
    void deactivatesMissingPeopleOnlyOnRequest() throws IOException {
        carryOut(plan(HEADER + ADA + BEN));
        assertThat(plan(HEADER + ADA).steps()).isEmpty();
        assertThat(planDeactivating(HEADER + ADA).steps())
                .extracting(
                        step -> step.id(),
                        step -> step.change().kind(),
                        step -> step.change().fields())
                .containsExactly(
                        tuple(2L, Kind.DEACTIVATED, List.of(new FieldChange(PersonField.STATE, "true", "false"))));
    }

    @Test
    void keepsSomebodyWhoseRowIsBroken() throws IOException {
        carryOut(plan(HEADER + ADA + BEN));
        assertThat(planDeactivating(HEADER + ADA + BEN.replace("ben@x.example", "ben"))
                        .steps())
                .isEmpty();
    }

    @Test
    void deactivatesNobodyWhileARowCannotBeAttributed() throws IOException {
        carryOut(plan(HEADER + ADA + BEN));
        DirectoryPlan plan = planDeactivating(HEADER + ADA + BEN.replace("2,Ben", ",Ben"));
        assertThat(plan.knowsWhoIsMissing()).isFalse();
        assertThat(plan.steps()).isEmpty();
    }

    @Test
    void oneWhoLeftIsDeactivatedAndOneWhoCameBackIsActiveAgain() throws IOException {
        carryOut(plan(HEADER + ADA + BEN));
        DirectoryPlan leaving = plan(HEADER + BEN.replace("aktiv", "ausgeschieden"));
        assertThat(leaving.count(Kind.DEACTIVATED)).isEqualTo(1);
        carryOut(leaving);
        DirectoryPlan back = plan(HEADER + BEN);
        assertThat(back.count(Kind.CHANGED)).isEqualTo(1);
        assertThat(back.steps().get(0).after().isActive()).isTrue();
    }

    @Test
    void ignoresStrangersWhoLeft() throws IOException {
        assertThat(plan(HEADER + BEN.replace("aktiv", "left").replace(",1,", ",,"))
                        .steps())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ben          | ''                  | First name  | directory.expected.something
            ben@x.example| ben.x.example       | E-Mail      | directory.expected.email
            Europe/Berlin| Europe/Cologne      | Time zone   | directory.expected.time-zone
            01.04.2015   | 31.02.2015          | Hire date   | directory.expected.date
            01.04.2015   | 04/01/2015          | Hire date   | directory.expected.date
            01.04.2015   | 1815-04-01          | Hire date   | directory.expected.date
            Deutsch      | Klingonisch         | Languages   | directory.expected.languages
            aktiv        | maybe               | Status      | directory.expected.state
            7            | senior              | Level       | directory.expected.level
            Head         | =HYPERLINK("x")     | Job title   | directory.expected.no-formula
            """)
    void tellsLineColumnValueAndWhatWasExpected(String good, String bad, String column, String code)
            throws IOException {
        DirectoryPlan plan = plan(HEADER + ADA + BEN.replace(good, bad));
        assertThat(plan.steps()).hasSize(1);
        assertThat(plan.findings().rowsLeftOut()).isEqualTo(1);
        assertThat(plan.findings().kept()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(3);
            assertThat(finding.column()).isEqualTo(column);
            assertThat(bad).startsWith(finding.value().isEmpty() ? bad : finding.value());
            assertThat(finding.code()).isEqualTo(code);
        });
    }

    @Test
    void tellsAllThatIsWrongWithARowAtOnce() throws IOException {
        DirectoryPlan plan = plan(HEADER + BEN.replace("Europe/Berlin", "?").replace("aktiv", "?"));
        assertThat(plan.findings().kept()).hasSize(2);
        assertThat(plan.findings().rowsLeftOut()).isEqualTo(1);
    }

    @Test
    void raggedRowsInvisibleCharactersAndLongCellsCostTheirOwnRow() throws IOException {
        DirectoryPlan plan = plan(HEADER + "7,too,few\n" + "8" + ",x".repeat(14) + "\n"
                + BEN.replace("Otto", "Ot\0to") + ADA.replace("CEO", "x".repeat(300))
                + ADA.replace("1,Ada", "4,\"Ada") + ADA);
        assertThat(plan.findings().kept())
                .extracting(ImportFinding::code)
                .containsExactly(
                        "directory.expected.cells",
                        "directory.expected.cells",
                        "directory.expected.visible",
                        "directory.expected.shorter",
                        "directory.expected.closing-quote");
        assertThat(plan.count(Kind.ADDED)).isEqualTo(1);
    }

    @Test
    void secondRowOfAPersonIsLeftOut() throws IOException {
        DirectoryPlan plan = plan(HEADER + ADA + BEN + ADA.replace("Byron", "Lovelace"));
        assertThat(plan.findings().kept())
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .isEqualTo(ImportFinding.rowLeftOut(4, "", "1", "directory.expected.once", "2")));
        assertThat(plan.steps().get(0).after().familyName()).isEqualTo("Byron");
    }

    @Test
    void twoPeopleCannotShareAnAddress() throws IOException {
        DirectoryPlan plan = plan(HEADER + ADA + BEN.replace("ben@", "ADA@"));
        assertThat(plan.findings().kept())
                .extracting(ImportFinding::line, ImportFinding::column, ImportFinding::code, ImportFinding::arguments)
                .containsExactly(tuple(3L, "E-Mail", "directory.expected.own-email", List.of("1")));
    }

    @Test
    void twoPeopleMaySwapTheirAddresses() throws IOException {
        carryOut(plan(HEADER + ADA + BEN));
        DirectoryPlan plan = plan(HEADER + ADA.replace("ada@", "ben@") + BEN.replace("ben@", "ada@"));
        assertThat(plan.findings().kept()).isEmpty();
        assertThat(plan.count(Kind.CHANGED)).isEqualTo(2);
    }

    @Test
    void unknownManagerIsToldAndThePersonTakenOver() throws IOException {
        DirectoryPlan plan = plan(HEADER + ADA + BEN.replace(",1,", ",99,"));
        assertThat(plan.findings().kept())
                .containsExactly(ImportFinding.valueLeftOut(3, "Manager ID", "99", "directory.expected.manager"));
        assertThat(plan.steps().get(1).after().managerNumber()).isEmpty();
    }

    @Test
    void circleIsToldToEverybodyInItAndBroken() throws IOException {
        DirectoryPlan plan = plan(HEADER + ADA.replace("example,,", "example,2,") + BEN);
        assertThat(plan.findings().kept())
                .extracting(ImportFinding::line, ImportFinding::code, ImportFinding::arguments)
                .containsExactly(
                        tuple(2L, "directory.expected.no-circle", List.of("1 → 2 → 1")),
                        tuple(3L, "directory.expected.no-circle", List.of("1 → 2 → 1")));
        assertThat(plan.steps())
                .extracting(step -> step.after().managerNumber())
                .containsOnly("");
    }

    @Test
    void circleThroughPeopleOutsideOfTheFileIsFound() throws IOException {
        carryOut(plan(HEADER + ADA + BEN));
        DirectoryPlan plan = plan(HEADER + ADA.replace("example,,", "example,2,"));
        assertThat(plan.findings().kept())
                .extracting(ImportFinding::code)
                .containsExactly("directory.expected.no-circle");
        assertThat(plan.steps()).isEmpty();
    }

    @Test
    void fileWithoutANeededColumnIsRefusedByItsName() {
        assertThatThrownBy(() -> plan("Vorname;Nachname;E-Mail\nA;B;a@x.example\n"))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("directory.column-needed");
                    assertThat(refusal.field()).isEqualTo("employee-number");
                });
    }

    @Test
    void columnThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> plan("ID,Employee ID,Vorname,Nachname,E-Mail,E-Mail\n"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("directory.column-twice"));
    }

    private DirectoryPlan plan(String text) throws IOException {
        return plan(text, false);
    }

    private DirectoryPlan planDeactivating(String text) throws IOException {
        return plan(text, true);
    }

    private DirectoryPlan plan(String text, boolean deactivateMissing) throws IOException {
        CsvFile file = CsvFile.of(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        ColumnMapping mapping = ColumnMapping.guess(file.header(), new ColumnMapping(Map.of()));
        return DirectoryPlan.of(file, mapping, directory, deactivateMissing, LocalDate.of(2026, 11, 21));
    }

    private void carryOut(DirectoryPlan plan) {
        for (Step step : plan.steps()) {
            long id = step.id() == 0 ? directory.size() + 1L : step.id();
            directory.put(step.after().employeeNumber(), new Known(id, step.after()));
        }
    }
}
