package hr.mentoring.enrollment.signup;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.enrollment.model.SignUpRun;
import hr.mentoring.enrollment.store.SignUpFiles;
import hr.mentoring.enrollment.store.SignUpMappings;
import hr.mentoring.enrollment.store.SignUpNotes;
import hr.mentoring.enrollment.store.SignUpRuns;
import hr.mentoring.job.JobService;
import hr.mentoring.job.RunId;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.ProgramId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Enrolls people who have signed up in a spreadsheet: upload it, say what its columns tell, see what would come of it,
 * have it done. The last two are done by the job {@value #JOB}, one import into a cohort at a time.
 *
 * <p>Bringing the same spreadsheet again changes nothing; a row that cannot be taken never stops the others; nobody who
 * has withdrawn or was declined is brought back by it.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SignUpService {

    /** The name of the job. */
    public static final String JOB = "import-sign-ups";

    /** The job's parameter that names the import. */
    public static final String IMPORT = "import";

    /** The most problems that are kept of one import; all are counted. */
    public static final int MOST_PROBLEMS = SignUpNotes.MOST_PROBLEMS;

    private static final int SAMPLE_ROWS = 50;
    private static final int SAMPLES = 3;
    private static final int IMPORTS_WITH_FILE = 3;

    @EJB
    private CohortService cohorts;

    @EJB
    private ProfileService profiles;

    @Inject
    private SignUpRuns runs;

    @Inject
    private SignUpFiles files;

    @Inject
    private SignUpNotes notes;

    @Inject
    private SignUpMappings mappings;

    @Inject
    private JobService jobs;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Takes a file. Its columns are matched as they were the last time, otherwise by their names and what stands there.
     *
     * @param fileName what the file is called where it comes from
     * @param content its bytes; not closed
     * @throws RuleBroken if it is too large, cannot be read, or is made to do harm
     */
    public SignUpImportId upload(CohortId cohort, String fileName, InputStream content)
            throws IOException, SQLException {
        SignUpRun run = new SignUpRun(cohorts.get(cohort).id(), fileName, user.actor(), clock.instant());
        runs.add(run);
        long bytes = files.keep(run.id(), content).bytes();
        run.received(bytes, guess(run, open(run)));
        for (SignUpRun older :
                runs.recent(cohort, 100).stream().skip(IMPORTS_WITH_FILE).toList()) {
            if (!older.state().isAtWork()) {
                files.forget(older.id());
            }
        }
        return run.id();
    }

    /** An import, as it stands. */
    public SignUpImport get(SignUpImportId id) {
        return runs.get(id).toImport();
    }

    /** The newest imports into a cohort. */
    public List<SignUpImport> recent(CohortId cohort, int atMost) {
        return runs.recent(cohort, atMost).stream().map(SignUpRun::toImport).toList();
    }

    /** What was found in the file of an import that is not over. */
    public SignUpSheet sheet(SignUpImportId id) throws IOException {
        SignUpRun run = runs.get(id);
        SignUpTable table = open(run);
        List<List<String>> samples = samples(table);
        List<SignUpSheet.Column> columns = new ArrayList<>();
        for (int column = 0; column < table.header().size(); column++) {
            List<String> first =
                    samples.get(column).stream().distinct().limit(SAMPLES).toList();
            columns.add(new SignUpSheet.Column(table.header().get(column), first));
        }
        return new SignUpSheet(
                table.sheets(), columns, run.mapping(), remembered(run, table).isPresent());
    }

    /** Reads another sheet of the same workbook from now on. */
    public void choose(SignUpImportId id, String sheet) throws IOException {
        SignUpRun run = runs.lock(id);
        SignUpTable table = SignUpTable.open(() -> files.open(id), Optional.of(sheet));
        run.choose(sheet, guess(run, table));
    }

    /**
     * Begins to find out what would come of it, and remembers how it is matched for the next file of the same form.
     *
     * @throws RuleBroken if the columns do not say who it is and as what they take part, or {@code
     *     enrollment.sign-up.busy}
     */
    public void tryOut(SignUpImportId id, SignUpMapping mapping) throws IOException {
        mapping.requireUsable();
        SignUpRun run = runs.lock(id);
        mappings.remember(program(run), Fingerprint.of(open(run).header()), mapping);
        run.tryOut(mapping);
        start(run);
    }

    /**
     * Begins to enroll the people, after it was tried out.
     *
     * @throws RuleBroken {@code enrollment.sign-up.untried} or {@code enrollment.sign-up.busy}
     */
    public void take(SignUpImportId id) {
        SignUpRun run = runs.lock(id);
        run.take();
        start(run);
    }

    /** Whether it is neither done nor being worked on: its run was stopped, or lost its node too often. */
    public boolean isStopped(SignUpImportId id) {
        return stoppedRun(runs.get(id)).isPresent();
    }

    /**
     * Lets an import that was stopped go on with the next row.
     *
     * @throws RuleBroken {@code enrollment.sign-up.not-stopped}
     */
    public void goOn(SignUpImportId id) {
        jobs.continueRun(requireStopped(runs.lock(id)));
    }

    /**
     * Ends an import that was stopped, so that another can be brought; whoever is enrolled stays so.
     *
     * @throws RuleBroken {@code enrollment.sign-up.not-stopped}
     */
    public void giveUp(SignUpImportId id) {
        SignUpRun run = runs.lock(id);
        requireStopped(run);
        run.fail("enrollment.sign-up.given-up", List.of(), clock.instant());
    }

    /** Some of what could not be understood, from the top of the file. */
    public List<SignUpProblem> problems(SignUpImportId id, int first, int atMost) throws SQLException {
        return notes.problems(runs.get(id).id(), first, atMost);
    }

    /** Words that are none of ours, the most frequent first. */
    public List<UnknownWords> unknown(SignUpImportId id) throws SQLException {
        return notes.words(runs.get(id).id());
    }

    /** An entry of one of our lists, under its name in a language. */
    public record Entry(String code, String name) {}

    /** What words of a spreadsheet can mean, by name. */
    public List<Entry> entries(Catalog catalog, Locale locale) {
        return Vocabularies.entries(catalog, locale, profiles.competencies());
    }

    /** Each try and each taking is a subject of its own, since the run of the last one may not have ended yet. */
    private void start(SignUpRun run) {
        run.worksOnIt(jobs.start(JOB, runs.subject(run), Map.of(IMPORT, run.id().toString())));
        RuleBroken.require(!runs.isAnotherAtWork(run), "enrollment.sign-up.busy");
    }

    private Optional<RunId> stoppedRun(SignUpRun run) {
        return run.state().isAtWork()
                ? run.jobRun().filter(each -> jobs.get(each).state().isContinuable())
                : Optional.empty();
    }

    private RunId requireStopped(SignUpRun run) {
        return stoppedRun(run).orElseThrow(() -> new RuleBroken("enrollment.sign-up.not-stopped"));
    }

    private SignUpMapping guess(SignUpRun run, SignUpTable table) throws IOException {
        Optional<SignUpMapping> remembered = remembered(run, table);
        if (remembered.isPresent()) {
            return remembered.get();
        }
        ColumnGuess guess = new ColumnGuess(new Vocabularies(profiles.competencies()));
        return new SignUpMapping(guess.guess(table.header(), samples(table)), Map.of());
    }

    private Optional<SignUpMapping> remembered(SignUpRun run, SignUpTable table) {
        return mappings.find(program(run), Fingerprint.of(table.header()));
    }

    private ProgramId program(SignUpRun run) {
        return cohorts.get(run.cohort()).program();
    }

    private SignUpTable open(SignUpRun run) throws IOException {
        return SignUpTable.open(() -> files.open(run.id()), run.sheet());
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
}
