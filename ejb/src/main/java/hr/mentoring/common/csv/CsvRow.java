package hr.mentoring.common.csv;

import java.util.List;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param line the line of the file that the row begins on, 1 for the first
 * @param cells what stands in it, from the left, without the quotes
 * @param problem why the row cannot be used, in which case the cells are whatever could be read
 */
public record CsvRow(long line, List<String> cells, Optional<Problem> problem) {

    /** What can be wrong with a row as such. */
    public enum Problem {
        /** A quote opens a cell and nothing closes it. */
        UNCLOSED_QUOTE,
        /** The row has more characters than any row of people has. */
        TOO_LONG
    }

    /** Whether nothing stands in the row. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
