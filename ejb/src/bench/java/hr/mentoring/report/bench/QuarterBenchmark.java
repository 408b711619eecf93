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
import javax.sql.DataSource;

/**
 * Measures what the first step of the quarter's job does with a million answers: reading them, deciding what may be said,
 * calculating and storing it. Beside it the same sums in hand-written SQL and by Spring Batch, in turns, in one process, on
 * the same database. {@code bench.answers} (1,000,000), {@code bench.rounds} (3, after one that is not counted), {@code
 * bench.quarters} (1: how many earlier quarters are guarded against) and {@code bench.only} (a database) change it.
 */
public final class QuarterBenchmark {

    private static final Quarter FIRST = new Quarter(2024, 1);
    private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");

    private final DataSource database;
    private final int answers;
    private final int rounds;
    private final int earlier;
    private final Memory memory = new Memory();

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
                "| database | answers | counting s | of it reading s | answers/s | SQL s | times SQL | Spring Batch s"
                        + " | heap after GC MB | with earlier quarters s | cells published |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (Storage storage : Storage.values()) {
            if (only.isEmpty() || only.equals(storage.name())) {
                for (int size : new int[] {answers / 10, answers}) {
                    QuarterBenchmark benchmark = new QuarterBenchmark(storage.migrated(), size, rounds, earlier);
                    System.out.println("| " + storage + " " + benchmark.measure());
                }
            }
        }
    }

    private String measure() throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            InventedQuarters invented = new InventedQuarters(connection, answers);
            invented.hire();
            invented.answer(FIRST, 0);
            SqlAggregation.prepare(connection);
            SpringBatchAggregation.prepare(connection);
            List<Double> product = new ArrayList<>();
            List<Double> reading = new ArrayList<>();
            List<Double> sql = new ArrayList<>();
            List<Double> spring = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            String cells = "";
            int firstCells = 0;
            for (int round = 0; round <= rounds; round++) {
                if (round > 0) {
                    forget(connection);
                }
                memory.watch(round > 0);
                Run run = count(connection, FIRST, List.of());
                memory.watch(false);
                firstCells = run.cells;
                double bySql = seconds(() -> new SqlAggregation(connection).run(FIRST));
                double bySpring = seconds(() -> new SpringBatchAggregation(database).run(FIRST));
                System.err.printf(
                        Locale.ROOT,
                        "%,d answers, round %d: %.1f s (reading %.1f, deciding %.1f, storing %.1f), SQL %.1f s, Spring"
                                + " Batch %.1f s%n",
                        answers,
                        round,
                        run.seconds,
                        run.reading,
                        run.deciding,
                        run.seconds - run.reading - run.deciding,
                        bySql,
                        bySpring);
                if (round > 0) {
                    product.add(run.seconds);
                    reading.add(run.reading);
                    sql.add(bySql);
                    spring.add(bySpring);
                    ratios.add(run.seconds / bySql);
                }
            }
            List<Quarter> before = new ArrayList<>(List.of(FIRST));
            Run later = null;
            Quarter quarter = FIRST;
            for (int number = 1; number <= earlier; number++) {
                quarter = Quarter.of(quarter.lastDay().plusDays(1));
                invented.answer(quarter, number);
                memory.watch(true);
                later = count(connection, quarter, before);
                memory.watch(false);
                before.add(quarter);
                System.err.printf(
                        Locale.ROOT,
                        "%,d answers, after %d earlier quarters: %.1f s (reading %.1f, deciding %.1f), %d of %d"
                                + " cells%n",
                        answers,
                        number,
                        later.seconds,
                        later.reading,
                        later.deciding,
                        later.cells,
                        later.wanted);
            }
            cells = firstCells + (later == null ? "" : ", then %d of %d".formatted(later.cells, later.wanted));
            return String.format(
                    Locale.ROOT,
                    "| %,d | %s | %s | %,.0f | %s | %s | %s | %d | %s | %s |",
                    answers,
                    spread(product),
                    spread(reading),
                    answers / median(product),
                    spread(sql),
                    spread(ratios),
                    spread(spring),
                    memory.megabytes(),
                    later == null ? "–" : String.format(Locale.ROOT, "%.1f", later.seconds),
                    cells);
        }
    }

    /** How long a quarter took, and what came of it. */
    private record Run(double seconds, double reading, double deciding, int cells, int wanted) {}

    private Run count(Connection connection, Quarter quarter, List<Quarter> before) throws SQLException {
        long begin = System.nanoTime();
        Ballots.Builder read = new Ballots.Builder();
        new SurveyRows(connection).each(quarter, read);
        Structure structure = new Structure(units(connection), managers(connection));
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
        return new Run((System.nanoTime() - begin) / 1e9, reading, deciding, published, wanted);
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

    private static void forget(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("report_figure", "report_voice", "report_quarter")) {
                statement.execute("delete from " + table);
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

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
    }

    private static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty()
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%.1f (%.1f to %.1f)",
                        median(sorted),
                        sorted.get(0),
                        sorted.get(sorted.size() - 1));
    }
}
