package hr.mentoring.common.csv;

import hr.mentoring.common.csv.CsvRow.Problem;
import hr.mentoring.common.csv.Lines.Line;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table as they come, in constant memory. Cells may be quoted; a quoted cell may hold separators,
 * line ends and doubled quotes.
 *
 * <p>Made for files that people made: a row that is broken is handed out as broken, and reading goes on with the line
 * after it. In particular, a quote that nothing closes costs its own row and not the rest of the file, which is what
 * sets this reader apart from the usual ones.
 */
public final class CsvReader {

    /** The most lines that one row may go over. */
    static final int MOST_LINES = 50;

    private final Lines lines;
    private final char separator;

    /**
     * @param in the text, from its first character; it is not closed
     * @param separator what stands between two cells
     */
    public CsvReader(Reader in, char separator) {
        this.lines = new Lines(in);
        this.separator = separator;
    }

    /** The next row that is not blank; null after the last one. */
    public @Nullable CsvRow next() throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            CsvRow row = row(line);
            if (row.problem().isPresent() || !row.isBlank()) {
                return row;
            }
        }
        return null;
    }

    private CsvRow row(Line first) throws IOException {
        if (first.cut()) {
            return broken(first, Problem.TOO_LONG);
        }
        if (first.text().indexOf('"') < 0) {
            return new CsvRow(first.number(), unquoted(first.text()), Optional.empty());
        }
        List<Line> following = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        List<String> cells = quoted(text);
        while (cells == null) {
            Line next = following.size() < MOST_LINES && text.length() < Lines.LONGEST ? lines.next() : null;
            if (next == null) {
                for (int i = following.size() - 1; i >= 0; i--) {
                    lines.putBack(following.get(i));
                }
                return broken(first, Problem.UNCLOSED_QUOTE);
            }
            following.add(next);
            text.append('\n').append(next.text());
            cells = quoted(text);
        }
        return new CsvRow(first.number(), cells, Optional.empty());
    }

    private CsvRow broken(Line line, Problem problem) {
        return new CsvRow(line.number(), unquoted(line.text()), Optional.of(problem));
    }

    private List<String> unquoted(String text) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            cells.add(text.substring(from, to));
            from = to + 1;
        }
        cells.add(text.substring(from));
        return cells;
    }

    /** The cells of a row, or null if its last quote is still open. */
    private @Nullable List<String> quoted(CharSequence text) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean open = false;
        boolean fresh = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    open = false;
                }
            } else if (c == '"' && fresh) {
                open = true;
                fresh = false;
                cell.setLength(0);
            } else if (c == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
                fresh = true;
            } else {
                cell.append(c);
                fresh &= Character.isWhitespace(c);
            }
        }
        cells.add(cell.toString());
        return open ? null : cells;
    }
}
