package hr.mentoring.enrollment.signup;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.csv.CsvFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A spreadsheet, whatever it is kept as: a header and rows of text. */
interface SignUpTable {

    /** The most rows that are read. */
    int MOST_ROWS = 30_000;

    /** The names of the sheets; empty where there is only one. */
    List<String> sheets();

    /** The names of the columns, from the left. */
    List<String> header();

    /** Hands each row below the header to {@code reader}, in order, until it says that it is enough. */
    void forEach(CsvFile.RowConsumer reader) throws IOException;

    /**
     * Opens a spreadsheet, told by its first bytes.
     *
     * @param sheet which sheet of a workbook; empty for the first
     * @throws RuleBroken if it cannot be read, or is made to do harm
     */
    static SignUpTable open(CsvFile.Source source, Optional<String> sheet) throws IOException {
        byte[] start;
        try (InputStream in = source.open()) {
            start = in.readNBytes(4);
        }
        boolean zip = start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        boolean oldOrLocked = start.length == 4 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF;
        RuleBroken.require(!oldOrLocked, "enrollment.sign-up.old-workbook");
        return zip ? WorkbookTable.of(source, sheet) : new CsvTable(CsvFile.of(source));
    }

    /** A table in a text file. */
    record CsvTable(CsvFile file) implements SignUpTable {

        @Override
        public List<String> sheets() {
            return List.of();
        }

        @Override
        public List<String> header() {
            return file.header();
        }

        @Override
        public void forEach(CsvFile.RowConsumer reader) throws IOException {
            file.forEach(reader);
        }
    }
}
