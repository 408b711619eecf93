package hr.mentoring.report.store;

import hr.mentoring.feedback.Occasion;
import hr.mentoring.report.disclosure.Counted;
import hr.mentoring.report.disclosure.Voice;
import hr.mentoring.report.model.Figure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a report of which there are hundreds of thousands: written in batches, read as few as are needed. */
public final class ReportTables {

    private static final int ROWS_AT_ONCE = 2_000;

    private final Connection connection;

    public ReportTables(Connection connection) {
        this.connection = connection;
    }

    /** Whose voices are counted by what. */
    public enum Counts {
        /** What people answered towards the end of the quarter. */
        OPINIONS("report_voice"),
        /** What they answered after their first meeting. */
        FIRST_MEETINGS("report_first_meeting"),
        /** What they answered at half-time. */
        HALF_TIMES("report_half_time"),
        /** What they answered at the end. */
        ENDS("report_end"),
        /** Who took part, and how far they came. */
        PARTICIPATION("report_part");

        private final String table;

        Counts(String table) {
            this.table = table;
        }

        /** What people answered on an occasion. */
        public static Counts opinions(Occasion occasion) {
            return switch (occasion) {
                case QUARTER -> OPINIONS;
                case FIRST_MEETING -> FIRST_MEETINGS;
                case HALF_TIME -> HALF_TIMES;
                case END -> ENDS;
            };
        }
    }

    /** Keeps the figures of a report. */
    public void addFigures(long report, List<Figure> figures) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into report_figure (report_id, cell, measure, n, amount, deviation) values (?, ?, ?, ?, ?,"
                        + " ?)")) {
            int waiting = 0;
            for (Figure figure : figures) {
                insert.setLong(1, report);
                insert.setString(2, figure.cell());
                insert.setString(3, figure.measure());
                insert.setObject(4, figure.n(), Types.INTEGER);
                insert.setObject(5, figure.value(), Types.DOUBLE);
                insert.setObject(6, figure.deviation(), Types.DOUBLE);
                insert.addBatch();
                if (++waiting % ROWS_AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Keeps who stands behind the figures of a report, in which parts. */
    public void addCounted(long report, Counts what, Counted counted) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + what.table + " (report_id, person_id, pair_id, parts) values (?, ?, ?, ?)")) {
            for (int place = 0; place < counted.size(); place++) {
                Voice voice = counted.voice(place);
                insert.setLong(1, report);
                insert.setLong(2, voice.person());
                insert.setLong(3, voice.pair());
                insert.setString(4, written(counted.parts(place)));
                insert.addBatch();
                if ((place + 1) % ROWS_AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Who stands behind the figures of a report. */
    public Counted counted(long report, Counts what) throws SQLException {
        Counted.Builder counted = new Counted.Builder();
        try (PreparedStatement select = connection.prepareStatement("select person_id, pair_id, parts from "
                + what.table + " where report_id = ? order by person_id, pair_id")) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setLong(1, report);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    counted.add(new Voice(rows.getLong(1), rows.getLong(2)), read(rows.getString(3)));
                }
            }
        }
        return counted.build();
    }

    private static String written(int[] parts) {
        StringBuilder written = new StringBuilder();
        for (int part : parts) {
            written.append(written.isEmpty() ? "" : " ").append(part);
        }
        return written.toString();
    }

    private static int[] read(String written) {
        return Stream.of(written.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    }

    /** The figures of some cells of a report. */
    public List<Figure> figures(long report, List<String> cells) throws SQLException {
        return figures(report, " and cell in (" + placeholders(cells.size()) + ")", cells);
    }

    /** All figures of a report but those of the cells whose name begins so. */
    public List<Figure> figuresBut(long report, String beginning) throws SQLException {
        return figures(report, " and cell not like ?", List.of(beginning + "%"));
    }

    /** The cells whose name begins so and of which something is published under one of these measures. */
    public List<String> cells(long report, String beginning, List<String> measures) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select distinct cell from report_figure where report_id = ? and cell like ? and amount is not null"
                        + " and measure in ("
                        + placeholders(measures.size()) + ") order by cell")) {
            select.setLong(1, report);
            select.setString(2, beginning + "%");
            for (int measure = 0; measure < measures.size(); measure++) {
                select.setString(measure + 3, measures.get(measure));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    cells.add(rows.getString(1));
                }
            }
        }
        return cells;
    }

    private static String placeholders(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private List<Figure> figures(long report, String condition, List<String> names) throws SQLException {
        List<Figure> figures = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select cell, measure, n, amount, deviation from report_figure where report_id = ?" + condition)) {
            select.setLong(1, report);
            for (int name = 0; name < names.size(); name++) {
                select.setString(name + 2, names.get(name));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    figures.add(new Figure(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getObject(3, Integer.class),
                            rows.getObject(4, Double.class),
                            rows.getObject(5, Double.class)));
                }
            }
        }
        return figures;
    }
}
