package hr.mentoring.enrollment.model;

import hr.mentoring.common.ColumnText;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.enrollment.SignedUp;
import hr.mentoring.enrollment.signup.Catalog;
import hr.mentoring.enrollment.signup.SignUpField;
import hr.mentoring.enrollment.signup.SignUpImport;
import hr.mentoring.enrollment.signup.SignUpImportId;
import hr.mentoring.enrollment.signup.SignUpMapping;
import hr.mentoring.enrollment.signup.SignUpMapping.Said;
import hr.mentoring.enrollment.signup.SignUpState;
import hr.mentoring.job.RunId;
import hr.mentoring.program.CohortId;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An import of a sign-up spreadsheet from the upload to its result. The file is uploaded; somebody says what its columns
 * tell; it is tried out, which enrolls nobody; then it is taken, or never. The last line that was dealt with is kept in
 * the transaction that dealt with it, so that whoever goes on after a crash begins with the next one.
 */
@Entity
@Table(name = "sign_up_import")
public class SignUpRun {

    private static final String WITHIN = "\u001E";
    private static final int LONGEST_FILE_NAME = 200;
    private static final int LONGEST_ARGUMENTS = 4_000;

    @Id
    @SequenceGenerator(name = "sign_up_import_seq", sequenceName = "sign_up_import_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_up_import_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "size_bytes")
    private long size;

    private @Nullable String sheet;

    @Column(name = "column_fields")
    private String columns = "";

    @Column(name = "said_words")
    private String words = "";

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private SignUpState state;

    @Column(name = "rows_total")
    private int rows;

    @Column(name = "rows_done")
    private int done;

    @Column(name = "last_line")
    private long lastLine;

    private int enrolled;

    private int changed;

    private int unchanged;

    @Column(name = "left_alone")
    private int leftAlone;

    private int failed;

    private int problems;

    @Column(name = "job_run_id")
    private @Nullable Long jobRun;

    @Column(name = "failure_code")
    private @Nullable String failureCode;

    @Column(name = "failure_arguments")
    private @Nullable String failureArguments;

    protected SignUpRun() {}

    /** An import whose file begins to arrive. */
    public SignUpRun(CohortId cohort, String fileName, String uploadedBy, Instant now) {
        this.cohortId = cohort.value();
        this.fileName = ColumnText.cut(fileName, LONGEST_FILE_NAME);
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
        this.state = SignUpState.UPLOADED;
    }

    public SignUpImportId id() {
        return new SignUpImportId(id);
    }

    /** How often it was changed. */
    public int version() {
        return version;
    }

    public CohortId cohort() {
        return new CohortId(cohortId);
    }

    public SignUpState state() {
        return state;
    }

    /** The sheet of the workbook that is read; empty for the first. */
    public Optional<String> sheet() {
        return Optional.ofNullable(sheet);
    }

    /** The line of the last row that was dealt with; 0 before the first. */
    public long lastLine() {
        return lastLine;
    }

    /** The run of the job that works on it, or did last. */
    public Optional<RunId> jobRun() {
        return Optional.ofNullable(jobRun).map(RunId::new);
    }

    /** A run of the job is to work on it. */
    public void worksOnIt(RunId run) {
        jobRun = run.value();
    }

    /** How many problems were found so far. */
    public int problems() {
        return problems;
    }

    /** The file is here in full. */
    public void received(long bytes, SignUpMapping guess) {
        size = bytes;
        match(guess);
    }

    /** Another sheet of the workbook is to be read. */
    public void choose(String otherSheet, SignUpMapping guess) {
        requireIdle();
        sheet = otherSheet;
        match(guess);
        state = SignUpState.UPLOADED;
    }

    /** Somebody asks what would come of it. */
    public void tryOut(SignUpMapping mapping) {
        requireIdle();
        match(mapping);
        begin(SignUpState.TRYING);
    }

    /** Somebody asks for people to be enrolled, after they saw what that means. */
    public void take() {
        requireIdle();
        RuleBroken.require(state == SignUpState.TRIED, "enrollment.sign-up.untried");
        begin(SignUpState.TAKING);
    }

    /** It is known how many rows there are. A try begins from the top each time; nothing was kept of it. */
    public void counted(int rowsInFile) {
        if (state == SignUpState.TRYING) {
            forgetCounts();
        }
        rows = rowsInFile;
    }

    /** A row was dealt with. */
    public void dealtWith(long line, SignedUp.Outcome outcome) {
        lastLine = line;
        done++;
        switch (outcome) {
            case ENROLLED -> enrolled++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
            case LEFT_ALONE -> leftAlone++;
            case REFUSED -> failed++;
        }
    }

    /** So many more problems were found. */
    public void found(int moreProblems) {
        problems += moreProblems;
    }

    /** What was asked for is complete. */
    public void end(Instant now) {
        state = state == SignUpState.TRYING ? SignUpState.TRIED : SignUpState.TAKEN;
        endedAt = now;
    }

    /** It ends early. */
    public void fail(String code, List<String> arguments, Instant now) {
        state = SignUpState.FAILED;
        failureCode = code;
        failureArguments = ColumnText.joined(arguments, LONGEST_ARGUMENTS);
        endedAt = now;
    }

    /** How the columns and words are matched. */
    public SignUpMapping mapping() {
        Map<Integer, SignUpField> fields = new HashMap<>();
        for (String entry : ColumnText.parts(columns)) {
            String[] parts = entry.split(WITHIN, -1);
            fields.put(Integer.valueOf(parts[0]), SignUpField.valueOf(parts[1]));
        }
        Map<Said, String> meanings = new HashMap<>();
        for (String entry : ColumnText.parts(words)) {
            String[] parts = entry.split(WITHIN, -1);
            meanings.put(new Said(Catalog.valueOf(parts[0]), parts[1]), parts[2]);
        }
        return new SignUpMapping(fields, meanings);
    }

    /** The import as others see it. */
    public SignUpImport toImport() {
        return new SignUpImport(
                id(),
                cohort(),
                fileName,
                size,
                sheet(),
                mapping(),
                uploadedBy,
                uploadedAt,
                Optional.ofNullable(endedAt),
                state,
                new SignUpImport.Counts(rows, done, enrolled, changed, unchanged, leftAlone, failed, problems),
                Optional.ofNullable(failureCode)
                        .map(code -> new SignUpImport.Failure(code, ColumnText.parts(failureArguments))));
    }

    private void begin(SignUpState work) {
        state = work;
        failureCode = null;
        failureArguments = null;
        endedAt = null;
        forgetCounts();
    }

    private void forgetCounts() {
        done = 0;
        lastLine = 0;
        enrolled = 0;
        changed = 0;
        unchanged = 0;
        leftAlone = 0;
        failed = 0;
        problems = 0;
    }

    private void requireIdle() {
        RuleBroken.require(!state.isAtWork(), "enrollment.sign-up.at-work");
        RuleBroken.require(state != SignUpState.TAKEN, "enrollment.sign-up.over");
    }

    private void match(SignUpMapping mapping) {
        columns = ColumnText.joined(mapping.columns().entrySet().stream()
                .map(entry -> entry.getKey() + WITHIN + entry.getValue())
                .toList());
        words = ColumnText.joined(mapping.words().entrySet().stream()
                .map(entry -> String.join(
                        WITHIN, entry.getKey().catalog().name(), entry.getKey().words(), entry.getValue()))
                .sorted()
                .toList());
    }
}
