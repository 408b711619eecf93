package hr.mentoring.common.csv;

import hr.mentoring.common.RuleBroken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table in a file: finds out how it is written down, and opens it as often as needed.
 *
 * <p>UTF-8 with and without a byte order mark and UTF-16 with one are told by their bytes; what is not valid UTF-8 is
 * read as Windows-1252, which spreadsheet programs in western Europe write when they are asked for plain CSV.
 */
public final class CsvFile {

    /** The bytes of a file, from the first one; may be opened again and again. */
    @FunctionalInterface
    public interface Source {

        InputStream open() throws IOException;
    }

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final String SEPARATOR_LINE = "sep=";

    private final Source source;
    private final Charset charset;
    private final int markLength;
    private final char separator;
    private final List<String> header;
    private final long headerLine;

    private CsvFile(Source source) throws IOException {
        this.source = source;
        byte[] start = start(source);
        refuseWorkbook(start);
        this.markLength = markLength(start);
        this.charset = charset(source, start);
        String told = toldSeparator();
        this.separator = told != null ? told.charAt(0) : guessedSeparator();
        CsvRow first = headerRow(told != null);
        this.header = first.cells().stream().map(String::strip).toList();
        this.headerLine = first.line();
    }

    /**
     * Looks at a file.
     *
     * @throws RuleBroken {@code common.csv-empty} if nothing stands in it, {@code common.csv-workbook} if it is a
     *     workbook of a spreadsheet program, {@code common.csv-header} if its first row cannot be read
     */
    public static CsvFile of(Source source) throws IOException {
        return new CsvFile(source);
    }

    /** How the characters are written down. */
    public Charset charset() {
        return charset;
    }

    /** What stands between two cells. */
    public char separator() {
        return separator;
    }

    /** The names of the columns, from the left, without spaces around them. */
    public List<String> header() {
        return header;
    }

    /** Hands each row below the header to {@code reader}, in order. */
    public void forEach(RowConsumer reader) throws IOException {
        try (Reader in = open()) {
            CsvReader rows = new CsvReader(in, separator);
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                if (row.line() > headerLine && !reader.accept(row)) {
                    return;
                }
            }
        }
    }

    /** Takes rows. */
    @FunctionalInterface
    public interface RowConsumer {

        /** @return whether to go on with the next row */
        boolean accept(CsvRow row) throws IOException;
    }

    private Reader open() throws IOException {
        InputStream in = new BufferedInputStream(source.open(), 65_536);
        in.skipNBytes(markLength);
        return new InputStreamReader(in, charset);
    }

    private static byte[] start(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readNBytes(4);
        }
    }

    private static void refuseWorkbook(byte[] start) {
        boolean zip = startsWith(start, 'P', 'K', 3, 4);
        boolean oldWorkbook = startsWith(start, 0xD0, 0xCF, 0x11, 0xE0);
        RuleBroken.require(!zip && !oldWorkbook, "common.csv-workbook");
    }

    private static int markLength(byte[] start) {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF) ? 2 : 0;
    }

    private static Charset charset(Source source, byte[] start) throws IOException {
        if (startsWith(start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(source) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(Source source) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        char[] buffer = new char[16_384];
        try (Reader in = new InputStreamReader(source.open(), strict)) {
            while (in.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** The separator that a spreadsheet program wrote into a first line of its own, or null. */
    private @Nullable String toldSeparator() throws IOException {
        String line = firstLine().toLowerCase(Locale.ROOT);
        boolean told = line.length() == SEPARATOR_LINE.length() + 1 && line.startsWith(SEPARATOR_LINE);
        return told ? line.substring(SEPARATOR_LINE.length()) : null;
    }

    private char guessedSeparator() throws IOException {
        String line = firstLine();
        char best = SEPARATORS[0];
        long most = 0;
        for (char candidate : SEPARATORS) {
            long count = countOutsideQuotes(line, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private String firstLine() throws IOException {
        try (Reader in = open()) {
            Lines lines = new Lines(in);
            Lines.Line line = lines.next();
            while (line != null && line.text().isBlank()) {
                line = lines.next();
            }
            if (line == null) {
                throw new RuleBroken("common.csv-empty");
            }
            return line.text();
        }
    }

    private CsvRow headerRow(boolean afterSeparatorLine) throws IOException {
        try (Reader in = open()) {
            CsvReader rows = new CsvReader(in, separator);
            CsvRow row = rows.next();
            if (afterSeparatorLine) {
                row = rows.next();
            }
            if (row == null) {
                throw new RuleBroken("common.csv-empty");
            }
            RuleBroken.require(row.problem().isEmpty(), "common.csv-header");
            return row;
        }
    }

    private static long countOutsideQuotes(String line, char wanted) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted) {
                count++;
            }
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
