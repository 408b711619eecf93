package hr.mentoring.enrollment.signup;

import hr.mentoring.access.Role;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.csv.CsvFile;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.enrollment.signup.SignUpWriter.Outcome;
import hr.mentoring.enrollment.store.SignUpMappings;
import hr.mentoring.profile.Competency;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.ProgramId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Enrolls people who have signed up in a spreadsheet. Bringing the same spreadsheet again changes nothing; a row that
 * cannot be taken never stops the others; nobody who has withdrawn or was declined is brought back by it.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignUpService {

    private static final int SAMPLE_ROWS = 50;
    private static final int SAMPLES = 3;
    private static final int TOGETHER = 50;

    @EJB
    private CohortService cohorts;

    @EJB
    private DirectoryService directory;

    @EJB
    private ProfileService profiles;

    @EJB
    private SignUpWriter writer;

    @Inject
    private SignUpMappings mappings;

    /**
     * A spreadsheet to take.
     *
     * @param source its bytes
     * @param sheet which sheet of a workbook; empty for the first
     */
    public record Brought(CsvFile.Source source, Optional<String> sheet) {}

    /**
     * Looks at a spreadsheet: its columns, and how they were matched the last time or could be matched now.
     *
     * @throws RuleBroken if it cannot be read, or is made to do harm
     */
    public SignUpSheet look(CohortId cohort, Brought brought) {
        try {
            SignUpTable table = SignUpTable.open(brought.source(), brought.sheet());
            List<List<String>> samples = samples(table);
            Optional<SignUpMapping> remembered = mappings.find(program(cohort), Fingerprint.of(table.header()));
            List<SignUpSheet.Column> columns = new ArrayList<>();
            for (int column = 0; column < table.header().size(); column++) {
                List<String> first =
                        samples.get(column).stream().distinct().limit(SAMPLES).toList();
                columns.add(new SignUpSheet.Column(table.header().get(column), first));
            }
            SignUpMapping mapping = remembered.orElseGet(() -> new SignUpMapping(
                    new ColumnGuess(vocabularies(profiles.competencies())).guess(table.header(), samples), Map.of()));
            return new SignUpSheet(table.sheets(), columns, mapping, remembered.isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the sign-up spreadsheet", e);
        }
    }

    /**
     * Takes a spreadsheet, or says what would come of it, and remembers how it was matched.
     *
     * @throws RuleBroken if it cannot be read, or its columns do not say who it is and as what they take part
     */
    public SignUpReport take(CohortId cohort, Brought brought, SignUpMapping mapping, boolean dryRun) {
        mapping.requireUsable();
        try {
            SignUpTable table = SignUpTable.open(brought.source(), brought.sheet());
            mappings.remember(program(cohort), Fingerprint.of(table.header()), mapping);
            return new Taking(cohort, mapping, dryRun).take(table);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the sign-up spreadsheet", e);
        }
    }

    /** An entry of one of our lists, under its name in a language. */
    public record Entry(String code, String name) {}

    /** What words of a spreadsheet can mean, by name. */
    public List<Entry> entries(Catalog catalog, Locale locale) {
        return Vocabularies.entries(catalog, locale, profiles.competencies());
    }

    private ProgramId program(CohortId cohort) {
        return cohorts.get(cohort).program();
    }

    private static Vocabularies vocabularies(List<Competency> competencies) {
        return new Vocabularies(competencies);
    }

    private static List<List<String>> samples(SignUpTable table) throws IOException {
        List<List<String>> samples = new ArrayList<>();
        table.header().forEach(name -> samples.add(new ArrayList<>()));
        int[] rows = {0};
        table.forEach(row -> {
            for (int column = 0; column < Math.min(samples.size(), row.cells().size()); column++) {
                String cell = row.cells().get(column).strip();
                if (!cell.isEmpty()) {
                    samples.get(column).add(cell.length() > 80 ? cell.substring(0, 80) + "…" : cell);
                }
            }
            return ++rows[0] < SAMPLE_ROWS;
        });
        return samples;
    }

    /** One spreadsheet being taken. */
    private final class Taking {

        private final CohortId cohort;
        private final boolean dryRun;
        private final Problems problems = new Problems();
        private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        private final List<SignUpRow> waiting = new ArrayList<>();
        private final SignUpMapping mapping;
        private int rows;
        private int failed;

        Taking(CohortId cohort, SignUpMapping mapping, boolean dryRun) {
            this.cohort = cohort;
            this.mapping = mapping;
            this.dryRun = dryRun;
        }

        SignUpReport take(SignUpTable table) throws IOException {
            List<Competency> competencies = profiles.competencies();
            SignUpReader reader = new SignUpReader(
                    table.header(),
                    mapping,
                    vocabularies(competencies),
                    competencies.stream().collect(Collectors.toMap(Competency::code, Competency::id)),
                    new SignUpPeople(directory),
                    problems);
            requireNotTooLong(table);
            table.forEach(row -> {
                rows++;
                reader.read(row).ifPresentOrElse(waiting::add, () -> failed++);
                if (waiting.size() == TOGETHER) {
                    write();
                }
                return true;
            });
            write();
            return new SignUpReport(
                    dryRun,
                    rows,
                    times(Outcome.ENROLLED),
                    times(Outcome.CHANGED),
                    times(Outcome.UNCHANGED),
                    times(Outcome.LEFT_ALONE),
                    failed,
                    problems.kept(),
                    problems.count(),
                    reader.unknown());
        }

        private void requireNotTooLong(SignUpTable table) throws IOException {
            int[] counted = {0};
            table.forEach(row -> ++counted[0] <= SignUpTable.MOST_ROWS);
            RuleBroken.require(
                    counted[0] <= SignUpTable.MOST_ROWS, "enrollment.sign-up.too-long", SignUpTable.MOST_ROWS);
        }

        /** Writes what is waiting together; where one row is refused, each on its own. */
        private void write() {
            try {
                writer.write(cohort, waiting, dryRun).forEach(this::count);
            } catch (RuleBroken oneOfThem) {
                waiting.forEach(this::writeAlone);
            }
            waiting.clear();
        }

        private void writeAlone(SignUpRow row) {
            try {
                writer.write(cohort, List.of(row), dryRun).forEach(this::count);
            } catch (RuleBroken refusal) {
                failed++;
                problems.refused(row.line(), refusal);
            }
        }

        private void count(Outcome outcome) {
            outcomes.merge(outcome, 1, Integer::sum);
        }

        private int times(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }
}
