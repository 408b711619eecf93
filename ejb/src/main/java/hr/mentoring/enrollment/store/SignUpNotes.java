package hr.mentoring.enrollment.store;

import hr.mentoring.common.ColumnText;
import hr.mentoring.enrollment.signup.Catalog;
import hr.mentoring.enrollment.signup.SignUpImportId;
import hr.mentoring.enrollment.signup.SignUpProblem;
import hr.mentoring.enrollment.signup.UnknownWords;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What could not be understood in sign-up spreadsheets, in the database. */
@Dependent
public class SignUpNotes {

    /** The most problems that are kept of one import; all are counted. */
    public static final int MOST_PROBLEMS = 2_000;

    /** The most unknown words that are kept of one import, the most frequent ones. */
    public static final int MOST_WORDS = 500;

    private static final String NUMBER = "#";
    private static final String TEXT = "'";

    @Resource(lookup = "jdbc/mentoring")
    private DataSource database;

    /** Forgets what was found by an earlier try. */
    public void forget(SignUpImportId id) throws SQLException {
        try (Connection connection = database.getConnection()) {
            delete(connection, "sign_up_import_problem", id);
            delete(connection, "sign_up_import_word", id);
        }
    }

    /** Keeps more problems, as far as there is room, after the {@code kept} ones of before. */
    public void add(SignUpImportId id, int kept, List<SignUpProblem> problems) throws SQLException {
        if (problems.isEmpty() || kept >= MOST_PROBLEMS) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into sign_up_import_problem (import_id,"
                        + " number, line, column_name, cell, code, arguments) values (?, ?, ?, ?, ?, ?, ?)")) {
            int number = kept;
            for (SignUpProblem problem : problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS - kept))) {
                insert.setLong(1, id.value());
                insert.setInt(2, number++);
                insert.setLong(3, problem.line());
                insert.setString(4, ColumnText.cut(problem.column(), 400));
                insert.setString(5, problem.value());
                insert.setString(6, problem.code());
                insert.setString(7, joined(problem.arguments(), 4_000));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Keeps the words that are none of ours, in place of those of before. */
    public void replaceWords(SignUpImportId id, List<UnknownWords> words) throws SQLException {
        try (Connection connection = database.getConnection()) {
            delete(connection, "sign_up_import_word", id);
            try (PreparedStatement insert = connection.prepareStatement("insert into sign_up_import_word (import_id,"
                    + " number, catalog, words, times, nearest) values (?, ?, ?, ?, ?, ?)")) {
                int number = 0;
                for (UnknownWords each : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
                    insert.setLong(1, id.value());
                    insert.setInt(2, number++);
                    insert.setString(3, each.catalog().name());
                    insert.setString(4, ColumnText.cut(each.words(), 200));
                    insert.setInt(5, each.times());
                    insert.setString(6, each.nearest().orElse(null));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    /** Some problems, from the top of the file. */
    public List<SignUpProblem> problems(SignUpImportId id, int first, int atMost) throws SQLException {
        List<SignUpProblem> problems = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select line, column_name, cell, code, arguments from"
                                + " sign_up_import_problem where import_id = ? and number >= ? and number < ?"
                                + " order by number")) {
            select.setLong(1, id.value());
            select.setInt(2, first);
            select.setInt(3, first + atMost);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    problems.add(new SignUpProblem(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            split(rows.getString(5))));
                }
            }
        }
        return problems;
    }

    /** The words that are none of ours, the most frequent first. */
    public List<UnknownWords> words(SignUpImportId id) throws SQLException {
        List<UnknownWords> words = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select catalog, words, times, nearest from"
                        + " sign_up_import_word where import_id = ? order by number")) {
            select.setLong(1, id.value());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    words.add(new UnknownWords(
                            Catalog.valueOf(rows.getString(1)),
                            rows.getString(2),
                            rows.getInt(3),
                            Optional.ofNullable(rows.getString(4))));
                }
            }
        }
        return words;
    }

    /** Numbers stay numbers, since sentences decide by them between one and many. */
    private static String joined(List<Object> arguments, int longest) {
        return ColumnText.joined(
                arguments.stream()
                        .map(argument -> (argument instanceof Number ? NUMBER : TEXT) + argument)
                        .toList(),
                longest);
    }

    private static List<Object> split(String joined) {
        return ColumnText.parts(joined).stream()
                .map(part -> (Object) (part.startsWith(NUMBER) ? new BigDecimal(part.substring(1)) : part.substring(1)))
                .toList();
    }

    private static void delete(Connection connection, String table, SignUpImportId id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from " + table + " where import_id = ?")) {
            delete.setLong(1, id.value());
            delete.executeUpdate();
        }
    }
}
