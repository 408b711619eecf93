package hr.mentoring.privacy.store;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.personal.PersonalTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SQL that one kind of personal row needs. Names and conditions are the rooms' own words, never a person's input. */
record PersonalStatement(PersonalTable table, PersonId person) {

    private static final String PERSON = ":person";

    List<Map<String, @Nullable Object>> read(Connection connection) throws SQLException {
        String columns = String.join(", ", table.copied());
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        try (PreparedStatement select = prepare(connection, "select " + columns + " from " + table.table());
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                for (String column : table.copied()) {
                    Object value = found.getObject(column);
                    row.put(
                            column,
                            value instanceof Number || value instanceof Boolean ? value : found.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    long count(Connection connection) throws SQLException {
        try (PreparedStatement select = prepare(connection, "select count(*) from " + table.table());
                ResultSet found = select.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    void erase(Connection connection) throws SQLException {
        String change = switch (table.fate()) {
            case ERASED -> "delete from " + table.table();
            case EMPTIED -> "update %s set %s".formatted(table.table(), String.join(", ", table.emptied()));
            case KEPT -> "";
        };
        if (!change.isEmpty()) {
            try (PreparedStatement statement = prepare(connection, change)) {
                statement.executeUpdate();
            }
        }
    }

    private PreparedStatement prepare(Connection connection, String what) throws SQLException {
        String sql = what + " where " + table.whose();
        PreparedStatement statement = connection.prepareStatement(sql.replace(PERSON, "?"));
        int parameters = (sql.length() - sql.replace(PERSON, "").length()) / PERSON.length();
        for (int i = 1; i <= parameters; i++) {
            statement.setLong(i, person.value());
        }
        return statement;
    }
}
