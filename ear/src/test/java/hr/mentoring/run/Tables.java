package hr.mentoring.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the product has written down, read from the database file of a server that has stopped. Left out is what may
 * differ between two runs without anybody being told something else: when it happened, and the numbers that the database
 * gave out.
 */
final class Tables {

    /** Numbers that the database gave out, and the texts that quote them. */
    private static final Set<String> NUMBERS = Set.of(
            "ID", "VERSION", "RUN_ID", "JOB_RUN_ID", "REPORT_ID", "DOCUMENT_ID", "OCCASION", "LINK", "MESSAGE_ID");

    /** How long something took, and what a timer of the server does to a letter at a time of its own. */
    private static final Set<String> MOMENTS = Set.of("SOLVE_MILLIS", "STATE", "ATTEMPTS", "PROBLEM");

    private Tables() {}

    /** The rows of each of the tables, sorted. */
    static Map<String, List<String>> read(Path data, Collection<String> tables) {
        String url = "jdbc:h2:file:" + data.resolve("database").resolve("mentoring") + ";ACCESS_MODE_DATA=r";
        try (Connection database = DriverManager.getConnection(url, "mentoring", "")) {
            Map<String, List<String>> rows = new TreeMap<>();
            for (String table : tables) {
                rows.put(table, rows(database, table));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read " + url, e);
        }
    }

    private static List<String> rows(Connection database, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var select = database.createStatement();
                ResultSet row = select.executeQuery("select * from " + table)) {
            while (row.next()) {
                rows.add(words(table, row));
            }
        }
        rows.sort(null);
        return rows;
    }

    private static String words(String table, ResultSet row) throws SQLException {
        StringBuilder words = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String name = row.getMetaData().getColumnName(column);
            int type = row.getMetaData().getColumnType(column);
            if (type != Types.TIMESTAMP
                    && !NUMBERS.contains(name)
                    && !MOMENTS.contains(name)
                    && !isPrint(table, name, row)) {
                words.append(name).append('=').append(value(row, column, type)).append(' ');
            }
        }
        return words.toString();
    }

    /** A PDF and a workbook carry the moment at which they were printed. */
    private static boolean isPrint(String table, String column, ResultSet row) throws SQLException {
        return table.equals("report_file")
                && Set.of("CONTENT", "SHA256").contains(column)
                && Set.of("PDF", "XLSX").contains(row.getString("FORMAT"));
    }

    private static String value(ResultSet row, int column, int type) throws SQLException {
        return type == Types.VARBINARY
                ? Integer.toHexString(Arrays.hashCode(row.getBytes(column)))
                : String.valueOf(row.getString(column));
    }
}
