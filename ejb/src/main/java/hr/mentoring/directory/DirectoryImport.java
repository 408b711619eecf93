package hr.mentoring.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An import of an HR export, as it stands.
 *
 * @param charset how the file writes characters
 * @param separator what stands between its cells
 * @param header the names of its columns
 * @param mapping which column says what
 * @param deactivateMissing whether people whom the file does not mention are deactivated
 * @param knowsWhoIsMissing false where a row could not even be attributed, so that nobody is taken for missing
 * @param activeBefore how many people were active when it was last looked at
 * @param counts what it would do or did
 * @param done how many people something was done to so far
 * @param total how many people something is to be done to
 * @param failure why it ended early, as message key and arguments
 */
public record DirectoryImport(
        ImportId id,
        String fileName,
        long sizeInBytes,
        String charset,
        char separator,
        List<String> header,
        ColumnMapping mapping,
        String uploadedBy,
        Instant uploadedAt,
        Optional<Instant> endedAt,
        ImportState state,
        boolean deactivateMissing,
        boolean knowsWhoIsMissing,
        long activeBefore,
        Counts counts,
        long done,
        long total,
        Optional<Failure> failure) {

    /** A larger share of the active people than one in ten is not deactivated without asking again. */
    private static final int ONE_IN = 10;

    /** This few are deactivated without asking again, however small the company. */
    private static final int FEW = 10;

    /** What an import would do or did, in people and rows. */
    public record Counts(
            long rowsRead,
            long added,
            long changed,
            long deactivated,
            long unchanged,
            long rowsLeftOut,
            long valuesLeftOut) {}

    /** Why an import ended early: a message key and what the sentence quotes. */
    public record Failure(String code, List<String> arguments) {}

    /** Whether so many people would be deactivated that somebody has to confirm the number. */
    public boolean needsConfirmation() {
        return counts.deactivated() > FEW && counts.deactivated() * ONE_IN > activeBefore;
    }

    /** Whether there is anything to do. */
    public boolean changesAnything() {
        return counts.added() + counts.changed() + counts.deactivated() > 0;
    }
}
