package hr.mentoring.common.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, one after the other, whichever way they end. What a line has beyond {@link #LONGEST} characters
 * is dropped while reading, so that a file without line ends cannot fill the memory. Lines can be put back.
 */
final class Lines {

    /** The longest line that is kept. */
    static final int LONGEST = 100_000;

    /** One line; {@code cut} tells that more stood in it than is kept. */
    record Line(long number, String text, boolean cut) {}

    private final Reader in;
    private final char[] buffer = new char[16_384];
    private final StringBuilder text = new StringBuilder(256);
    private final Deque<Line> putBack = new ArrayDeque<>();
    private int position;
    private int filled;
    private long number;

    Lines(Reader in) {
        this.in = in;
    }

    /** The next line; null after the last one. */
    @Nullable
    Line next() throws IOException {
        return putBack.isEmpty() ? read() : putBack.pop();
    }

    /** Makes {@code line} the next one. */
    void putBack(Line line) {
        putBack.push(line);
    }

    private @Nullable Line read() throws IOException {
        if (atEnd()) {
            return null;
        }
        text.setLength(0);
        boolean cut = false;
        while (!atEnd()) {
            int from = position;
            while (position < filled && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
            int keep = Math.min(position - from, LONGEST - text.length());
            text.append(buffer, from, keep);
            cut |= keep < position - from;
            if (position < filled) {
                skipLineEnd();
                break;
            }
        }
        number++;
        return new Line(number, text.toString(), cut);
    }

    private void skipLineEnd() throws IOException {
        boolean carriageReturn = buffer[position] == '\r';
        position++;
        if (carriageReturn && !atEnd() && buffer[position] == '\n') {
            position++;
        }
    }

    private boolean atEnd() throws IOException {
        while (position == filled) {
            filled = in.read(buffer);
            position = 0;
            if (filled < 0) {
                filled = 0;
                return true;
            }
        }
        return false;
    }
}
