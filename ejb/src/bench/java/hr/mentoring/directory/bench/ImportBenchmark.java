package hr.mentoring.directory.bench;

import hr.mentoring.common.csv.CsvFile;
import hr.mentoring.directory.ColumnMapping;
import hr.mentoring.directory.model.DirectoryPlan;
import hr.mentoring.directory.model.DirectoryPlan.Step;
import hr.mentoring.directory.store.DirectoryTables;
import hr.mentoring.storage.Storage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Measures how many people a second an import takes into an empty directory, from the bytes of the file to the last
 * commit, beside a program that has the finished rows in memory and only inserts them: both with a thousand people in
 * each transaction, in turns, in one process, on an empty database each time. Prints a line for each database.
 */
public final class ImportBenchmark {

    private static final int PEOPLE_AT_ONCE = 1_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final byte[] export;
    private final int people;

    private ImportBenchmark(int people) {
        this.people = people;
        this.export = Export.of(people);
    }

    /** Takes {@code bench.people} (100,000) and {@code bench.rounds} (5), after one round that is not counted; {@code bench.only} names a database. */
    public static void main(String[] arguments) throws IOException, SQLException {
        String only = System.getProperty("bench.only", "");
        int rounds = Integer.getInteger("bench.rounds", 5);
        ImportBenchmark benchmark = new ImportBenchmark(Integer.getInteger("bench.people", 100_000));
        System.out.println("| database | import, people/s | bare inserts, people/s | ratio | ratios of the rounds |");
        System.out.println("|---|---|---|---|---|");
        for (Storage storage : Storage.values()) {
            if (only.isEmpty() || only.equals(storage.name())) {
                System.out.println(benchmark.measure(storage, rounds));
            }
        }
    }

    private String measure(Storage storage, int rounds) throws IOException, SQLException {
        List<Double> imports = new ArrayList<>();
        List<Double> inserts = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            double imported = importInto(storage.migrated());
            double inserted = insertInto(storage.migrated());
            System.err.printf(
                    Locale.ROOT, "%s, round %d: %.0f and %.0f people/s%n", storage, round, imported, inserted);
            if (round > 0) {
                imports.add(imported);
                inserts.add(inserted);
                ratios.add(imported / inserted);
            }
        }
        ratios.sort(null);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.2f | %.2f to %.2f |",
                storage,
                median(imports),
                median(inserts),
                median(ratios),
                ratios.get(0),
                ratios.get(ratios.size() - 1));
    }

    /** What the product does, for a directory that knows nobody. */
    private double importInto(DataSource database) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            DirectoryTables tables = new DirectoryTables(connection);
            long begin = System.nanoTime();
            DirectoryPlan plan = plan(tables);
            Map<String, Long> units = tables.ensureUnits(plan.unitNames());
            connection.commit();
            Map<String, Long> ids = new HashMap<>();
            List<Step> steps = plan.steps();
            for (int from = 0; from < steps.size(); from += PEOPLE_AT_ONCE) {
                tables.carryOut(steps.subList(from, Math.min(from + PEOPLE_AT_ONCE, steps.size())), units, ids);
                connection.commit();
            }
            return pace(connection, begin);
        }
    }

    /** The least that any program would have to do. */
    private double insertInto(DataSource database) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            DirectoryTables tables = new DirectoryTables(connection);
            DirectoryPlan plan = plan(tables);
            BareInsert insert = BareInsert.of(plan.steps(), tables.ensureUnits(plan.unitNames()));
            connection.commit();
            long begin = System.nanoTime();
            insert.into(connection, PEOPLE_AT_ONCE);
            return pace(connection, begin);
        }
    }

    private DirectoryPlan plan(DirectoryTables tables) throws IOException, SQLException {
        CsvFile file = CsvFile.of(() -> new ByteArrayInputStream(export));
        return DirectoryPlan.of(
                file, ColumnMapping.guess(file.header(), new ColumnMapping(Map.of())), tables.people(), false, TODAY);
    }

    private double pace(Connection connection, long begin) throws SQLException {
        double seconds = (System.nanoTime() - begin) / 1e9;
        try (Statement count = connection.createStatement();
                var row = count.executeQuery("select count(*) from person")) {
            if (!row.next() || row.getLong(1) != people) {
                throw new IllegalStateException("Not everybody is in the directory");
            }
        }
        return people / seconds;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
