package hr.mentoring.report.bench;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.store.SurveyRows;
import hr.mentoring.report.Edition;
import hr.mentoring.report.disclosure.Counted;
import hr.mentoring.report.disclosure.DisclosureControl;
import hr.mentoring.report.model.Activity;
import hr.mentoring.report.model.Ballots;
import hr.mentoring.report.model.Catalog;
import hr.mentoring.report.model.Counting;
import hr.mentoring.report.model.MatchQuality;
import hr.mentoring.report.model.QuarterCount;
import hr.mentoring.report.model.QuarterReport;
import hr.mentoring.report.model.Staff;
import hr.mentoring.report.model.Structure;
import hr.mentoring.report.store.ReportTables;
import hr.mentoring.report.store.ReportTables.Counts;
import hr.mentoring.storage.Storage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;

/**
 * Measures what the first step of the quarter's job does with a million answers: reading them, deciding what may be said,
 * calculating and storing it. Beside it the same sums in hand-written SQL and by Spring Batch, in turns, in one process, on
 * the same database. {@code bench.answers} (1,000,000), {@code bench.rounds} (3, after one that is not counted), {@code
 * bench.quarters} (1: how many earlier quarters are guarded against), {@code bench.managed} (10: how
 * many people report to each manager) and {@code bench.only} (a database) change it.
 */
public final class QuarterBenchmark {

    private static final Quarter FIRST = new Quarter(2024, 1);
    private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");

    private final DataSource database;
    private final int answers;
    private final int rounds;
    private final int earlier;

    private QuarterBenchmark(DataSource database, int answers, int rounds, int earlier) {
        this.database = database;
        this.answers = answers;
        this.rounds = rounds;
        this.earlier = earlier;
    }

    /** Measures each database with a tenth of the answers and with all of them. */
    public static void main(String[] arguments) throws Exception {
        String only = System.getProperty("bench.only", "");
        int answers = Integer.getInteger("bench.answers", 1_000_000);
        int rounds = Integer.getInteger("bench.rounds", 3);
        int earlier = Integer.getInteger("bench.quarters", 1);
        System.out.println(
                "| database | answers | quarter | groups published | counting s | of it reading s | deciding s"
                        + " | answers/s | SQL s | times SQL | Spring Batch s | heap MB |");
        System.out.println("|---|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (Storage storage : Storage.values()) {
            if (only.isEmpty() || only.equals(storage.name())) {
                for (int size : new int[] {answers / 10, answers}) {
                    QuarterBenchmark benchmark = new QuarterBenchmark(storage.migrated(), size, rounds, earlier);
                    benchmark.measure().forEach(row -> System.out.println("| " + storage + " " + row));
                }
            }
        }
    }

    /** The rows of the first quarter and of one after the others. */
    private List<String> measure() throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            InventedQuarters invented = new InventedQuarters(connection, answers);
            invented.hire();
            SqlAggregation.prepare(connection);
            SpringBatchAggregation.prepare(connection);
            List<String> rows = new ArrayList<>();
            List<Quarter> before = new ArrayList<>();
            Quarter quarter = FIRST;
            for (int number = 0; number <= earlier; number++) {
                invented.answer(quarter, number);
                rows.add(measure(connection, quarter, before));
                before.add(quarter);
                quarter = Quarter.of(quarter.lastDay().plusDays(1));
            }
            return rows;
        }
    }

    private String measure(Connection connection, Quarter quarter, List<Quarter> before) throws Exception {
        List<Run> runs = new ArrayList<>();
        for (int round = before.isEmpty() ? 0 : 1; round <= rounds; round++) {
            forget(connection, quarter);
            Run run = count(connection, quarter, before)
                    .beside(
                            seconds(() -> new SqlAggregation(connection).run(quarter)),
                            seconds(() -> new SpringBatchAggregation(database).run(quarter)));
            System.err.printf(
                    Locale.ROOT, "%,d answers, after %d quarters, round %d: %s%n", answers, before.size(), round, run);
            if (round > 0) {
                runs.add(run);
            }
        }
        forget(connection, quarter);
        Memory.Need heap = Memory.of(() -> count(connection, quarter, before));
        double median = median(runs, Run::seconds);
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %,d of %,d | %s | %s | %s | %,.0f | %s | %s | %s | %s |",
                answers,
                before.isEmpty() ? "first" : "after %d".formatted(before.size()),
                runs.get(0).cells(),
                runs.get(0).wanted(),
                spread(runs, Run::seconds),
                spread(runs, Run::reading),
                spread(runs, Run::deciding),
                answers / median,
                spread(runs, Run::sql),
                spread(runs, run -> run.seconds() / run.sql()),
                spread(runs, Run::spring),
                heap);
    }

    /** How long a quarter took, what came of it, and how long the same took by others. */
    private record Run(
            double seconds, double reading, double deciding, int cells, int wanted, double sql, double spring) {

        Run beside(double sqlSeconds, double springSeconds) {
            return new Run(seconds, reading, deciding, cells, wanted, sqlSeconds, springSeconds);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.1f s (reading %.1f, deciding %.1f, storing %.1f), %d of %d groups; SQL %.1f s, Spring Batch"
                            + " %.1f s",
                    seconds,
                    reading,
                    deciding,
                    seconds - reading - deciding,
                    cells,
                    wanted,
                    sql,
                    spring);
        }
    }

    private Run count(Connection connection, Quarter quarter, List<Quarter> before) throws SQLException {
        long begin = System.nanoTime();
        Structure structure = new Structure(units(connection), managers(connection));
        Ballots.Builder read = new Ballots.Builder();
        new SurveyRows(connection).each(quarter, read);
        double reading = (System.nanoTime() - begin) / 1e9;
        ReportTables tables = new ReportTables(connection);
        List<Counted> earlierCounted = new ArrayList<>();
        for (Quarter one : before) {
            earlierCounted.add(tables.counted(idOf(one), Counts.OPINIONS));
        }
        QuarterCount count = QuarterCount.of(
                Counting.each(read, structure, new MatchQuality(Map.of()), new Catalog(List.of())),
                new Activity(List.of(), new Staff(), structure, Set.of()),
                Map.of(),
                new DisclosureControl(5),
                new QuarterCount.Earlier(earlierCounted, List.of()));
        QuarterReport report = new QuarterReport(Edition.first(quarter), "", 5, count, List.of(), read.quotes(), NOW);
        double deciding = (System.nanoTime() - begin) / 1e9 - reading;
        store(connection, quarter, report.hash());
        tables.addFigures(idOf(quarter), count.figures());
        tables.addCounted(
                idOf(quarter),
                Counts.OPINIONS,
                Objects.requireNonNull(count.opinions().get(Occasion.QUARTER)));
        connection.commit();
        int published = (int) count.figures().stream()
                .filter(figure -> figure.measure().equals("#counted"))
                .count();
        int wanted = published
                + (int) count.figures().stream()
                        .filter(figure -> figure.measure().equals("#withheld"))
                        .count();
        return new Run((System.nanoTime() - begin) / 1e9, reading, deciding, published, wanted, Double.NaN, Double.NaN);
    }

    private static long idOf(Quarter quarter) {
        return quarter.year() * 10L + quarter.number();
    }

    private static void store(Connection connection, Quarter quarter, String hash) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into report_quarter (id, version, quarter, threshold, left_out, questionnaires, data_hash,"
                        + " counted_at) values (?, 0, ?, 5, 0, '', ?, timestamp '2026-10-12 02:00:00')")) {
            insert.setLong(1, idOf(quarter));
            insert.setString(2, quarter.toString());
            insert.setString(3, hash);
            insert.executeUpdate();
        }
    }

    private static void forget(Connection connection, Quarter quarter) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String rows : List.of(
                    "report_figure where report_id", "report_voice where report_id", "report_quarter where id")) {
                statement.execute("delete from " + rows + " = " + idOf(quarter));
            }
        }
        connection.commit();
    }

    private static List<OrgUnit> units(Connection connection) throws SQLException {
        List<OrgUnit> units = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, code, name, parent_id from org_unit")) {
            while (rows.next()) {
                units.add(new OrgUnit(
                        new OrgUnitId(rows.getLong(1)),
                        rows.getString(2),
                        rows.getString(3),
                        Optional.ofNullable(rows.getObject(4, Long.class)).map(OrgUnitId::new)));
            }
        }
        return units;
    }

    private static Map<PersonId, PersonId> managers(Connection connection) throws SQLException {
        Map<PersonId, PersonId> managers = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select id, manager_id from person where manager_id is not null")) {
            while (rows.next()) {
                managers.put(new PersonId(rows.getLong(1)), new PersonId(rows.getLong(2)));
            }
        }
        return managers;
    }

    private static double seconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        return runs.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(runs.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static String spread(List<Run> runs, ToDoubleFunction<Run> figure) {
        return String.format(
                Locale.ROOT,
                "%.1f (%.1f to %.1f)",
                median(runs, figure),
                runs.stream().mapToDouble(figure).min().orElseThrow(),
                runs.stream().mapToDouble(figure).max().orElseThrow());
    }
}
