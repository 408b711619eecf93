package hr.mentoring.directory.model;

import hr.mentoring.common.ColumnText;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.csv.CsvFile;
import hr.mentoring.directory.ColumnMapping;
import hr.mentoring.directory.DirectoryImport;
import hr.mentoring.directory.ImportChange;
import hr.mentoring.directory.ImportId;
import hr.mentoring.directory.ImportState;
import hr.mentoring.directory.PersonField;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An import from the upload to its result. The file is uploaded; somebody says which column means what; a check tells
 * what would happen; then it is applied, or never. Each of the last two may be repeated, and both go on after a crash:
 * applying again whatever is left is all it takes.
 */
@Entity
@Table(name = "directory_import")
public class ImportRun {

    private static final int LONGEST_FILE_NAME = 200;
    private static final int LONGEST_ARGUMENTS = 4_000;

    @Id
    @SequenceGenerator(name = "directory_import_seq", sequenceName = "directory_import_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_import_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;

    @Column(name = "charset_name")
    private String charset;

    @Column(name = "separator_sign")
    private String separator;

    private String header;

    private String mapping;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "deactivate_missing")
    private boolean deactivateMissing;

    @Column(name = "knows_missing")
    private boolean knowsWhoIsMissing;

    @Column(name = "active_before")
    private long activeBefore;

    @Column(name = "rows_read")
    private long rowsRead;

    private long added;

    private long changed;

    private long deactivated;

    private long unchanged;

    @Column(name = "rows_left_out")
    private long rowsLeftOut;

    @Column(name = "values_left_out")
    private long valuesLeftOut;

    @Column(name = "steps_done")
    private long done;

    @Column(name = "steps_total")
    private long total;

    @Column(name = "failure_code")
    private @Nullable String failureCode;

    @Column(name = "failure_arguments")
    private @Nullable String failureArguments;

    protected ImportRun() {}

    /** An import whose file begins to arrive. */
    public ImportRun(String fileName, String uploadedBy, Instant now) {
        this.fileName = ColumnText.cut(fileName, LONGEST_FILE_NAME);
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
        this.state = ImportState.UPLOADED;
        this.sha256 = "";
        this.charset = "";
        this.separator = ",";
        this.header = "";
        this.mapping = "";
        this.knowsWhoIsMissing = true;
    }

    public ImportId id() {
        return new ImportId(id);
    }

    /** How often it was changed. */
    public int version() {
        return version;
    }

    public ImportState state() {
        return state;
    }

    public boolean deactivatesMissing() {
        return deactivateMissing;
    }

    /** The hash of the file's bytes. */
    public String sha256() {
        return sha256;
    }

    /** The file is here in full. */
    public void received(long bytes, String hash, CsvFile file, ColumnMapping guess) {
        size = bytes;
        sha256 = hash;
        charset = file.charset().name();
        separator = String.valueOf(file.separator());
        header = ColumnText.joined(file.header());
        setMapping(guess);
    }

    /** Somebody asks what the file would do. */
    public void check(ColumnMapping chosen, boolean alsoDeactivateMissing) {
        requireIdle();
        chosen.positions(header());
        setMapping(chosen);
        deactivateMissing = alsoDeactivateMissing;
        state = ImportState.CHECKING;
        failureCode = null;
        failureArguments = null;
        endedAt = null;
    }

    /** Somebody asks for it to be done, after they saw what that is. */
    public void apply(long confirmedDeactivations) {
        requireIdle();
        RuleBroken.require(state == ImportState.CHECKED, "directory.import-unchecked");
        RuleBroken.require(
                !toImport().needsConfirmation() || confirmedDeactivations == deactivated,
                "directory.deactivations-unconfirmed",
                deactivated,
                activeBefore);
        state = ImportState.APPLYING;
        endedAt = null;
    }

    /** What the file means is known. */
    public void planned(DirectoryPlan plan, long activePeople) {
        knowsWhoIsMissing = plan.knowsWhoIsMissing();
        activeBefore = activePeople;
        rowsRead = plan.rowsRead();
        unchanged = plan.unchanged();
        rowsLeftOut = plan.findings().rowsLeftOut();
        valuesLeftOut = plan.findings().valuesLeftOut();
        added = plan.count(ImportChange.Kind.ADDED);
        changed = plan.count(ImportChange.Kind.CHANGED);
        deactivated = plan.count(ImportChange.Kind.DEACTIVATED);
        done = 0;
        total = plan.steps().size();
    }

    /** So many more people were done. */
    public void advance(long people) {
        done += people;
    }

    /** What was asked for is complete. */
    public void end(Instant now) {
        state = state == ImportState.CHECKING ? ImportState.CHECKED : ImportState.APPLIED;
        endedAt = now;
    }

    /** It ends early. */
    public void fail(String code, List<String> arguments, Instant now) {
        state = ImportState.FAILED;
        failureCode = code;
        failureArguments = ColumnText.joined(arguments, LONGEST_ARGUMENTS);
        endedAt = now;
    }

    /** The import as others see it. */
    public DirectoryImport toImport() {
        return new DirectoryImport(
                id(),
                fileName,
                size,
                charset,
                separator.charAt(0),
                header(),
                mapping(),
                uploadedBy,
                uploadedAt,
                Optional.ofNullable(endedAt),
                state,
                deactivateMissing,
                knowsWhoIsMissing,
                activeBefore,
                new DirectoryImport.Counts(
                        rowsRead, added, changed, deactivated, unchanged, rowsLeftOut, valuesLeftOut),
                done,
                total,
                Optional.ofNullable(failureCode)
                        .map(code -> new DirectoryImport.Failure(code, ColumnText.parts(failureArguments))));
    }

    private void requireIdle() {
        RuleBroken.require(!state.isAtWork(), "directory.import-at-work");
        RuleBroken.require(state != ImportState.APPLIED, "directory.import-over");
    }

    private List<String> header() {
        return ColumnText.parts(header);
    }

    /** Which column says what. */
    public ColumnMapping mapping() {
        Map<PersonField, String> columns = new EnumMap<>(PersonField.class);
        for (String entry : ColumnText.parts(mapping)) {
            int end = entry.indexOf('=');
            PersonField.ofKey(entry.substring(0, end)).ifPresent(field -> columns.put(field, entry.substring(end + 1)));
        }
        return new ColumnMapping(columns);
    }

    private void setMapping(ColumnMapping chosen) {
        mapping = ColumnText.joined(chosen.columns().entrySet().stream()
                .map(entry -> entry.getKey().key() + "=" + entry.getValue())
                .toList());
    }
}
