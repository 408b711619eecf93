package hr.mentoring.directory.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Hands out ids by the thousand from a sequence that others use too. Each value of the sequence stands for the fifty ids
 * that end with it, as everywhere in the product.
 */
final class Sequence {

    private static final int IDS_PER_VALUE = 50;

    private final Connection connection;
    private final String name;

    Sequence(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /** Takes at least {@code count} ids. */
    Ids next(int count) throws SQLException {
        int values = (count + IDS_PER_VALUE - 1) / IDS_PER_VALUE;
        Deque<Long> ends = new ArrayDeque<>(values);
        try (PreparedStatement select = connection.prepareStatement(manyValues());
                ResultSet rows = execute(select, values)) {
            while (rows.next()) {
                ends.add(rows.getLong(1));
            }
        }
        return new Ids(ends);
    }

    private static ResultSet execute(PreparedStatement select, int values) throws SQLException {
        select.setInt(1, values);
        return select.executeQuery();
    }

    /** The one thing that the databases say differently. */
    private String manyValues() throws SQLException {
        boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        return postgres
                ? "select nextval('%s') from generate_series(1, ?)".formatted(name)
                : "select next value for %s from system_range(1, ?)".formatted(name);
    }

    /** Ids that nobody else gets. */
    static final class Ids {

        private final Deque<Long> ends;
        private long next = 0;
        private long end = -1;

        private Ids(Deque<Long> ends) {
            this.ends = ends;
        }

        long next() {
            if (next > end) {
                end = ends.remove();
                next = end - IDS_PER_VALUE + 1;
            }
            return next++;
        }
    }
}
