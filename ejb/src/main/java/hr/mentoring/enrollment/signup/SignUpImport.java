package hr.mentoring.enrollment.signup;

import hr.mentoring.program.CohortId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An import of a sign-up spreadsheet, as it stands.
 *
 * @param sheet the sheet of the workbook that is read; empty for the first
 * @param counts what came or would come of the rows so far
 * @param failure why it ended early
 */
public record SignUpImport(
        SignUpImportId id,
        CohortId cohort,
        String fileName,
        long sizeInBytes,
        Optional<String> sheet,
        SignUpMapping mapping,
        String uploadedBy,
        Instant uploadedAt,
        Optional<Instant> endedAt,
        SignUpState state,
        Counts counts,
        Optional<Failure> failure) {

    /**
     * What came of the rows.
     *
     * @param rows how many rows the file has
     * @param done how many of them were looked at
     * @param enrolled people who are newly enrolled
     * @param changed people who were enrolled already and said something else
     * @param unchanged people who were enrolled already with just this
     * @param leftAlone people who have withdrawn or were declined, which a spreadsheet does not undo
     * @param failed rows that could not be taken
     * @param problems how many rows and cells were not understood
     */
    public record Counts(
            int rows, int done, int enrolled, int changed, int unchanged, int leftAlone, int failed, int problems) {}

    /** Why an import ended early: a message key and what the sentence quotes. */
    public record Failure(String code, List<String> arguments) {}

    /** Whether anybody would be enrolled or changed. */
    public boolean changesAnything() {
        return counts.enrolled() + counts.changed() > 0;
    }
}
