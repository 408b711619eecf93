package hr.mentoring.directory.model;

import hr.mentoring.directory.ImportFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What an import could not use: counted in full, kept up to a number that somebody might read. */
public final class Findings {

    /** The most that are kept. */
    public static final int MOST_KEPT = 10_000;

    private final List<ImportFinding> kept = new ArrayList<>();
    private long rowsLeftOut;
    private long valuesLeftOut;
    private long lastLineLeftOut;

    /** Notes one more. */
    void add(ImportFinding finding) {
        if (finding.kind() == ImportFinding.Kind.VALUE_LEFT_OUT) {
            valuesLeftOut++;
        } else if (finding.line() != lastLineLeftOut) {
            lastLineLeftOut = finding.line();
            rowsLeftOut++;
        }
        if (kept.size() < MOST_KEPT) {
            kept.add(finding);
        }
    }

    /** The first of them, from the top of the file. */
    public List<ImportFinding> kept() {
        return kept.stream()
                .sorted(Comparator.comparingLong(ImportFinding::line))
                .toList();
    }

    /** How many rows were left out. */
    public long rowsLeftOut() {
        return rowsLeftOut;
    }

    /** How many values were left out of rows that were taken. */
    public long valuesLeftOut() {
        return valuesLeftOut;
    }
}
