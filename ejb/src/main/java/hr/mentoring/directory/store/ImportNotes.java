package hr.mentoring.directory.store;

import hr.mentoring.common.ColumnText;
import hr.mentoring.directory.ImportChange;
import hr.mentoring.directory.ImportChange.FieldChange;
import hr.mentoring.directory.ImportFinding;
import hr.mentoring.directory.ImportId;
import hr.mentoring.directory.PersonField;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What imports found and do, as far as somebody might read it. */
@Dependent
public class ImportNotes {

    /** The most changes that are kept of one import; all are counted. */
    public static final int MOST_CHANGES = 2_000;

    private static final int PARTS_OF_A_CHANGE = 3;
    private static final int LONGEST_FIELDS = 8_000;

    @Resource(lookup = "jdbc/mentoring")
    private DataSource database;

    /** Replaces what is kept of an import. */
    public void replace(ImportId id, List<ImportFinding> findings, List<ImportChange> changes) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String table : List.of("directory_import_finding", "directory_import_change")) {
                try (PreparedStatement delete =
                        connection.prepareStatement("delete from " + table + " where import_id = ?")) {
                    delete.setLong(1, id.value());
                    delete.executeUpdate();
                }
            }
            keepFindings(connection, id, findings);
            keepChanges(connection, id, changes);
        }
    }

    /** Some findings, from the top of the file. */
    public List<ImportFinding> findings(ImportId id, int first, int atMost) throws SQLException {
        List<ImportFinding> findings = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select line, column_name, cell, kind, code, arguments from directory_import_finding"
                                + " where import_id = ? and number >= ? and number < ? order by number");
                ResultSet rows = range(select, id, first, atMost)) {
            while (rows.next()) {
                findings.add(new ImportFinding(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getString(3),
                        ImportFinding.Kind.valueOf(rows.getString(4)),
                        rows.getString(5),
                        ColumnText.parts(rows.getString(6))));
            }
        }
        return findings;
    }

    /** Some changes, in the order in which they are made. */
    public List<ImportChange> changes(ImportId id, int first, int atMost) throws SQLException {
        List<ImportChange> changes = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select kind, employee_number, name, fields from directory_import_change"
                                + " where import_id = ? and number >= ? and number < ? order by number");
                ResultSet rows = range(select, id, first, atMost)) {
            while (rows.next()) {
                changes.add(new ImportChange(
                        ImportChange.Kind.valueOf(rows.getString(1)),
                        rows.getString(2),
                        rows.getString(3),
                        fields(ColumnText.parts(rows.getString(4)))));
            }
        }
        return changes;
    }

    private static void keepFindings(Connection connection, ImportId id, List<ImportFinding> findings)
            throws SQLException {
        if (findings.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into directory_import_finding (import_id, number, line, column_name, cell, kind, code,"
                        + " arguments) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < findings.size(); i++) {
                ImportFinding finding = findings.get(i);
                insert.setLong(1, id.value());
                insert.setInt(2, i);
                insert.setLong(3, finding.line());
                insert.setString(4, ColumnText.cut(finding.column(), 400));
                insert.setString(5, finding.value());
                insert.setString(6, finding.kind().name());
                insert.setString(7, finding.code());
                insert.setString(8, ColumnText.joined(finding.arguments(), 4_000));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void keepChanges(Connection connection, ImportId id, List<ImportChange> changes)
            throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into directory_import_change (import_id, number, kind, employee_number, name, fields)"
                        + " values (?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < Math.min(changes.size(), MOST_CHANGES); i++) {
                ImportChange change = changes.get(i);
                insert.setLong(1, id.value());
                insert.setInt(2, i);
                insert.setString(3, change.kind().name());
                insert.setString(4, change.employeeNumber());
                insert.setString(5, change.name());
                insert.setString(6, joined(change.fields()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String joined(List<FieldChange> fields) {
        return ColumnText.joined(
                fields.stream()
                        .flatMap(change -> Stream.of(change.field().key(), change.before(), change.after()))
                        .toList(),
                LONGEST_FIELDS);
    }

    private static List<FieldChange> fields(List<String> parts) {
        List<FieldChange> fields = new ArrayList<>();
        for (int i = 0; i + PARTS_OF_A_CHANGE <= parts.size(); i += PARTS_OF_A_CHANGE) {
            String before = parts.get(i + 1);
            String after = parts.get(i + 2);
            PersonField.ofKey(parts.get(i)).ifPresent(field -> fields.add(new FieldChange(field, before, after)));
        }
        return fields;
    }

    private static ResultSet range(PreparedStatement select, ImportId id, int first, int atMost) throws SQLException {
        select.setLong(1, id.value());
        select.setInt(2, first);
        select.setInt(3, first + atMost);
        return select.executeQuery();
    }
}
