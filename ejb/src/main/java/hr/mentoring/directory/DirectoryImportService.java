package hr.mentoring.directory;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.csv.CsvFile;
import hr.mentoring.common.file.FileParts;
import hr.mentoring.directory.model.Findings;
import hr.mentoring.directory.model.ImportRun;
import hr.mentoring.directory.store.ImportFiles;
import hr.mentoring.directory.store.ImportNotes;
import hr.mentoring.directory.store.ImportRuns;
import hr.mentoring.job.JobService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Imports HR exports: upload the file, say which column means what, see what it would do, have it done. The last two are
 * done by the job {@value #JOB}, one import at a time, and what they found can be read here afterwards.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class DirectoryImportService {

    /** The name of the job. */
    public static final String JOB = "import-directory";

    /** The job's parameter that names the import. */
    public static final String IMPORT = "import";

    /** The most findings that are kept of one import; all are counted. */
    public static final int MOST_FINDINGS = Findings.MOST_KEPT;

    private static final int PREVIEW_ROWS = 5;
    private static final int IMPORTS_WITH_FILE = 5;

    @Inject
    private ImportRuns runs;

    @Inject
    private ImportFiles files;

    @Inject
    private ImportNotes notes;

    @Inject
    private JobService jobs;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Takes a file. The columns are guessed: those that were chosen the last time, otherwise by their usual names.
     *
     * @param fileName what the file is called where it comes from
     * @param content its bytes; not closed
     * @throws RuleBroken {@code directory.file-too-large} and what {@link CsvFile#of} refuses
     */
    public ImportId upload(String fileName, InputStream content) throws IOException, SQLException {
        ImportRun run = new ImportRun(fileName, user.actor(), clock.instant());
        runs.add(run);
        FileParts.Kept kept = files.keep(run.id(), content);
        CsvFile file = CsvFile.of(() -> files.open(run.id()));
        run.received(kept.bytes(), kept.sha256(), file, ColumnMapping.guess(file.header(), runs.rememberedMapping()));
        for (ImportRun older : runs.recent(100).stream().skip(IMPORTS_WITH_FILE).toList()) {
            if (!older.state().isAtWork()) {
                files.forget(older.id());
            }
        }
        return run.id();
    }

    /** An import, as it stands. */
    public DirectoryImport get(ImportId id) {
        return runs.get(id).toImport();
    }

    /** The newest imports. */
    public List<DirectoryImport> recent(int atMost) {
        return runs.recent(atMost).stream().map(ImportRun::toImport).toList();
    }

    /** The first rows of the file, as they stand there. */
    public List<List<String>> preview(ImportId id) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        CsvFile.of(() -> files.open(id)).forEach(row -> {
            rows.add(row.cells());
            return rows.size() < PREVIEW_ROWS;
        });
        return rows;
    }

    /**
     * Begins to find out what the file would do; the mapping is remembered for the next file.
     *
     * @throws RuleBroken as {@link ColumnMapping#positions}; {@code directory.import-busy} if another import is at work
     */
    public void check(ImportId id, ColumnMapping mapping, boolean deactivateMissing) {
        ImportRun run = runs.lock(id);
        run.check(mapping, deactivateMissing);
        runs.remember(mapping);
        start(run);
    }

    /**
     * Begins to carry out what was checked.
     *
     * @param confirmedDeactivations the number of people to be deactivated as somebody saw and confirmed it; asked for
     *     only where it {@linkplain DirectoryImport#needsConfirmation is large}
     * @throws RuleBroken {@code directory.import-unchecked}, {@code directory.deactivations-unconfirmed}, {@code
     *     directory.import-busy}
     */
    public void apply(ImportId id, long confirmedDeactivations) {
        ImportRun run = runs.lock(id);
        run.apply(confirmedDeactivations);
        start(run);
    }

    /** Some of what could not be used, from the top of the file. */
    public List<ImportFinding> findings(ImportId id, int first, int atMost) throws SQLException {
        return notes.findings(runs.get(id).id(), first, atMost);
    }

    /** Some of what the import would do or did. */
    public List<ImportChange> changes(ImportId id, int first, int atMost) throws SQLException {
        return notes.changes(runs.get(id).id(), first, atMost);
    }

    /** Each check and each application is a subject of its own, since the run of the last one may not have ended yet. */
    private void start(ImportRun run) {
        jobs.start(JOB, runs.subject(run), Map.of(IMPORT, run.id().toString()));
        RuleBroken.require(!runs.isAnotherAtWork(run), "directory.import-busy");
    }
}
