package hr.mentoring.directory.store;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.common.csv.CsvFile;
import hr.mentoring.directory.ColumnMapping;
import hr.mentoring.directory.model.DirectoryPlan;
import hr.mentoring.directory.model.DirectoryPlan.Known;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DirectoryTablesTest {

    private static final String URL = "jdbc:h2:mem:directory-tables;DB_CLOSE_DELAY=-1";
    private static final String HEADER =
            "Personalnummer;Vorname;Nachname;E-Mail;Führungskraft;Abteilung;Abteilungsname;Eintritt\n";

    private Connection connection;

    @BeforeEach
    void migrate() throws SQLException {
        Flyway.configure().dataSource(URL, "", "").load().migrate();
        connection = DriverManager.getConnection(URL);
    }

    @AfterEach
    void forget() throws SQLException {
        try (Statement drop = connection.createStatement()) {
            drop.execute("drop all objects");
        }
        connection.close();
    }

    @Test
    void whatWasCarriedOutIsThereAndNeedsNothingMore() throws Exception {
        String export = HEADER + "2;Zoë;Müller;zoe@x.example;1;A/B;Bee;2020-01-31\n1;Ada;Byron;ada@x.example;;A;;\n";
        carryOut(export);
        Map<String, Known> people = new DirectoryTables(connection).people();
        assertThat(people.get("2").data().managerNumber()).isEqualTo("1");
        assertThat(people.get("2").data().hiredOn()).isEqualTo(LocalDate.of(2020, 1, 31));
        assertThat(plan(export).steps()).isEmpty();
        assertThat(texts("select search_text from person order by employee_number"))
                .isEqualTo("ada byron ada@x.example 1|zoe muller zoe@x.example 2");
        assertThat(texts("select u.code || '=' || u.name || '<' || coalesce(p.code, '') from org_unit u"
                        + " left join org_unit p on p.id = u.parent_id order by u.code"))
                .isEqualTo("/=Company<|A=A<|A/B=Bee<A");
    }

    @Test
    void unitsAreRenamedAndPeopleChangedInPlace() throws Exception {
        carryOut(HEADER + "1;Ada;Byron;ada@x.example;;A;Old;\n");
        long id = new DirectoryTables(connection).people().get("1").id();
        carryOut(HEADER + "1;Ada;King;ada@x.example;;A;New;\n");
        Known ada = new DirectoryTables(connection).people().get("1");
        assertThat(ada.id()).isEqualTo(id);
        assertThat(ada.data().familyName()).isEqualTo("King");
        assertThat(texts("select name from org_unit where code = 'A'")).isEqualTo("New");
    }

    @Test
    void manyPeopleGetAnIdEach() throws Exception {
        StringBuilder export = new StringBuilder(HEADER);
        for (int i = 1; i <= 1234; i++) {
            export.append("%d;G;F;p%d@x.example;;;;\n".formatted(i, i));
        }
        carryOut(export.toString());
        assertThat(texts("select count(distinct id) || '/' || min(id) || '/' || max(id) from person"))
                .isEqualTo("1234/1/1234");
        try (Statement ids = connection.createStatement();
                ResultSet next = ids.executeQuery("select next value for person_seq")) {
            next.next();
            assertThat(next.getLong(1)).as("the block after ours").isEqualTo(1300);
        }
    }

    private void carryOut(String export) throws SQLException, IOException {
        DirectoryTables tables = new DirectoryTables(connection);
        DirectoryPlan plan = plan(export);
        Map<String, Long> ids = new HashMap<>();
        tables.people().forEach((number, person) -> ids.put(number, person.id()));
        tables.carryOut(plan.steps(), tables.ensureUnits(plan.unitNames()), ids);
    }

    private DirectoryPlan plan(String export) throws SQLException, IOException {
        CsvFile file = CsvFile.of(() -> new ByteArrayInputStream(export.getBytes(StandardCharsets.UTF_8)));
        return DirectoryPlan.of(
                file,
                ColumnMapping.guess(file.header(), new ColumnMapping(Map.of())),
                new DirectoryTables(connection).people(),
                false,
                LocalDate.of(2026, 11, 21));
    }

    private String texts(String query) throws SQLException {
        StringBuilder texts = new StringBuilder();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(query)) {
            while (rows.next()) {
                texts.append(texts.isEmpty() ? "" : "|").append(rows.getString(1));
            }
        }
        return texts.toString();
    }
}
