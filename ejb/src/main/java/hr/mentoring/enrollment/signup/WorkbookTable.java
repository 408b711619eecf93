package hr.mentoring.enrollment.signup;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.csv.CsvFile;
import hr.mentoring.common.csv.CsvRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A sheet of an XLSX workbook, read row by row; dates, numbers and booleans come as text. */
final class WorkbookTable implements SignUpTable {

    private static final int MOST_COLUMNS = 500;
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final CsvFile.Source source;
    private final List<String> sheets;
    private final String sheet;
    private final List<String> header;
    private final long headerLine;

    private WorkbookTable(
            CsvFile.Source source, List<String> sheets, String sheet, List<String> header, long headerLine) {
        this.source = source;
        this.sheets = sheets;
        this.sheet = sheet;
        this.header = header;
        this.headerLine = headerLine;
    }

    static WorkbookTable of(CsvFile.Source source, Optional<String> wanted) throws IOException {
        WorkbookGuard.check(source);
        return reading(source, workbook -> {
            List<Sheet> all = workbook.getSheets().toList();
            Sheet sheet = all.stream()
                    .filter(each -> wanted.isEmpty() || wanted.get().equals(each.getName()))
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken("enrollment.sign-up.no-sheet", wanted.orElse("")));
            try (Stream<Row> rows = sheet.openStream()) {
                for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                    Row row = each.next();
                    List<String> cells = cells(row);
                    if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                        return new WorkbookTable(
                                source,
                                all.stream().map(Sheet::getName).toList(),
                                sheet.getName(),
                                cells.stream().map(String::strip).toList(),
                                row.getRowNum());
                    }
                }
            }
            throw new RuleBroken("common.csv-empty");
        });
    }

    @Override
    public List<String> sheets() {
        return sheets;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public void forEach(CsvFile.RowConsumer reader) throws IOException {
        reading(source, workbook -> {
            Sheet chosen =
                    workbook.findSheet(sheet).orElseThrow(() -> new RuleBroken("enrollment.sign-up.no-sheet", sheet));
            try (Stream<Row> rows = chosen.openStream()) {
                for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                    Row row = each.next();
                    CsvRow told = new CsvRow(row.getRowNum(), cells(row), Optional.empty());
                    if (row.getRowNum() > headerLine && !told.isBlank() && !reader.accept(told)) {
                        return sheet;
                    }
                }
            }
            return sheet;
        });
    }

    @FunctionalInterface
    private interface Work<T> {

        T on(ReadableWorkbook workbook) throws IOException;
    }

    private static <T> T reading(CsvFile.Source source, Work<T> work) throws IOException {
        try (InputStream in = source.open();
                ReadableWorkbook workbook = new ReadableWorkbook(in, OPTIONS)) {
            return work.on(workbook);
        } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException broken) {
            throw new RuleBroken("enrollment.sign-up.no-workbook");
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cells.size() == MOST_COLUMNS) {
                break;
            }
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY, ERROR -> "";
            case STRING -> String.valueOf(cell.getText());
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "true" : "false";
            case NUMBER -> number(cell);
            case FORMULA -> formula(cell);
        };
    }

    private static String number(Cell cell) {
        if (isDate(cell)) {
            LocalDateTime at = cell.asDate();
            return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : at.toString();
        }
        BigDecimal number = cell.asNumber();
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** What a formula came to when the workbook was saved; nothing is computed here. */
    private static String formula(Cell cell) {
        Object value = cell.getValue();
        return value == null ? "" : value.toString();
    }

    private static boolean isDate(Cell cell) {
        String format = pattern(cell.getDataFormatString());
        return cell.getType() == CellType.NUMBER
                && (format.contains("yy") || format.contains("dd") || format.contains("d-m") || format.contains("m/d"));
    }

    private static String pattern(@Nullable String format) {
        return format == null ? "" : format.toLowerCase(Locale.ROOT);
    }
}
