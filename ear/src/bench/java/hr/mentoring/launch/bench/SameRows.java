package hr.mentoring.launch.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import of sign-ups wrote, and a program that has these rows in memory and only writes them.
 *
 * @param tables the rows by table, in an order in which they may be written
 */
record SameRows(Map<String, List<@Nullable Object[]>> tables) {

    private static final int PEOPLE_AT_ONCE = 250;

    /** The tables and the column by which what is new in them is known. */
    private static final List<String[]> WRITTEN = List.of(
            new String[] {"profile", "id"},
            new String[] {"profile_need", "profile_id"},
            new String[] {"profile_offer", "profile_id"},
            new String[] {"enrollment", "id"},
            new String[] {"enrollment_wish", "enrollment_id"},
            new String[] {"audit_entry", "number"});

    /**
     * Writes into one database what another has more, and prints how many rows that were and the milliseconds of the
     * clock and of the processors.
     */
    public static void main(String[] arguments) throws SQLException {
        Path before = Path.of(arguments[0]);
        SameRows rows = of(Path.of(arguments[1]), before);
        long processors = processorMillis();
        long begin = System.nanoTime();
        rows.into(before);
        System.out.printf(
                "%d %d %d%n", rows.count(), (System.nanoTime() - begin) / 1_000_000, processorMillis() - processors);
    }

    private static SameRows of(Path after, Path before) throws SQLException {
        Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
        try (Connection full = open(after);
                Connection empty = open(before)) {
            for (String[] table : WRITTEN) {
                rows.put(table[0], since(full, table[0], table[1], last(empty, table[0], table[1])));
            }
        }
        return new SameRows(rows);
    }

    private int count() {
        return tables.values().stream().mapToInt(List::size).sum();
    }

    private void into(Path database) throws SQLException {
        int people = tables.getOrDefault("enrollment", List.of()).size();
        try (Connection connection = open(database)) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, List<@Nullable Object[]>> table : tables.entrySet()) {
                List<@Nullable Object[]> rows = table.getValue();
                int atOnce = Math.max(1, PEOPLE_AT_ONCE * rows.size() / Math.max(1, people));
                for (int from = 0; from < rows.size(); from += atOnce) {
                    write(connection, table.getKey(), rows.subList(from, Math.min(from + atOnce, rows.size())));
                }
            }
        }
    }

    private static void write(Connection connection, String table, List<@Nullable Object[]> rows)
            throws SQLException {
        String marks = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into %s values (%s)".formatted(table, marks))) {
            for (@Nullable Object[] row : rows) {
                for (int column = 0; column < row.length; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static long last(Connection connection, String table, String key) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select coalesce(max(%s), 0) from %s".formatted(key, table));
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<@Nullable Object[]> since(Connection connection, String table, String key, long last)
            throws SQLException {
        List<@Nullable Object[]> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select * from %1$s where %2$s > ? order by %2$s".formatted(table, key))) {
            select.setLong(1, last);
            try (ResultSet rows = select.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    @Nullable Object[] row = new @Nullable Object[columns];
                    for (int column = 0; column < columns; column++) {
                        row[column] = rows.getObject(column + 1);
                    }
                    found.add(row);
                }
            }
        }
        return found;
    }

    private static long processorMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private static Connection open(Path database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + database.toAbsolutePath() + ";WRITE_DELAY=0", "mentoring", "");
    }
}
