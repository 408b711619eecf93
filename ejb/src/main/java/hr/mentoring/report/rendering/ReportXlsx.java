package hr.mentoring.report.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a report as a workbook: one sheet to read, then one sheet per table with real numbers, a header that stays, a
 * filter, and a chart that follows the numbers. Text is always text: what looks like a formula carries the mark with which
 * spreadsheets keep it from being one.
 */
final class ReportXlsx {

    /** What tells the figures of one chart apart for those who do not see colors, or print without them. */
    private static final List<MarkerStyle> FORMS = List.of(
            MarkerStyle.CIRCLE,
            MarkerStyle.DIAMOND,
            MarkerStyle.SQUARE,
            MarkerStyle.TRIANGLE,
            MarkerStyle.X,
            MarkerStyle.PLUS,
            MarkerStyle.STAR,
            MarkerStyle.DASH);

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle heading = bold(book);
    private final CellStyle plain = wrapped(book);
    private final CellStyle quoted = quoted(book);
    private final Map<String, CellStyle> numbers = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private final Words words;

    private ReportXlsx(ReportDocument document) {
        words = new Words(document);
    }

    static byte[] of(ReportDocument document) {
        ReportXlsx writer = new ReportXlsx(document);
        try (writer.book;
                var out = new ByteArrayOutputStream()) {
            writer.cover(document);
            document.sections().forEach(writer::section);
            writer.book.getProperties().getCoreProperties().setTitle(document.title() + ", " + document.period());
            writer.book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the workbook", e);
        }
    }

    private void cover(ReportDocument document) {
        XSSFSheet sheet = sheet(words.of("report.sheet.summary"));
        sheet.setColumnWidth(0, 100 * 256);
        int row = 0;
        text(sheet.createRow(row++).createCell(0), document.title(), heading);
        text(sheet.createRow(row++).createCell(0), document.period(), plain);
        text(sheet.createRow(row++).createCell(0), document.headline(), plain);
        row++;
        for (String line : document.smallPrint()) {
            text(sheet.createRow(row++).createCell(0), line, plain);
        }
    }

    private void section(ReportDocument.Section section) {
        ReportDocument.Table table = section.table();
        if (table != null) {
            XSSFSheet sheet = table(table);
            ReportDocument.Chart chart = section.chart();
            if (chart != null) {
                chart(sheet, table, chart);
            }
            lines(sheet, table, section.lines());
        }
        if (!section.quotes().isEmpty()) {
            XSSFSheet sheet = sheet(section.title());
            sheet.setColumnWidth(0, 100 * 256);
            int row = 0;
            text(sheet.createRow(row++).createCell(0), section.title(), heading);
            for (Saying saying : section.sayings()) {
                XSSFRow line = sheet.createRow(row++);
                text(line.createCell(0), saying.words(), plain);
                text(line.createCell(1), saying.several() ? words.of("report.said-by-several") : "", plain);
            }
        }
    }

    private XSSFSheet table(ReportDocument.Table table) {
        XSSFSheet sheet = sheet(table.name());
        XSSFRow header = sheet.createRow(0);
        for (int column = 0; column < table.columns().size(); column++) {
            text(header.createCell(column), table.columns().get(column), heading);
            sheet.setColumnWidth(column, (column == 0 ? 40 : 16) * 256);
        }
        int number = 1;
        for (ReportDocument.Row row : table.rows()) {
            XSSFRow line = sheet.createRow(number++);
            text(line.createCell(0), row.label(), plain);
            for (int column = 0; column < row.values().size(); column++) {
                value(line.createCell(column + 1), row.values().get(column));
            }
        }
        sheet.createFreezePane(1, 1);
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(
                    0, table.rows().size(), 0, table.columns().size() - 1));
        }
        return sheet;
    }

    private void value(Cell cell, ReportDocument.Value value) {
        Double number = value.number();
        if (number == null) {
            text(cell, value.text(), plain);
        } else {
            cell.setCellValue(number);
            cell.setCellStyle(numbers.computeIfAbsent(format(value), this::number));
        }
    }

    private static String format(ReportDocument.Value value) {
        String digits = value.decimals() == 0 ? "0" : "0." + "0".repeat(value.decimals());
        return value.percent() ? digits + "%" : digits;
    }

    private CellStyle number(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private void text(Cell cell, String text, CellStyle style) {
        String cut = text.length() > 32_000 ? text.substring(0, 32_000) : text;
        cell.setCellValue(cut);
        cell.setCellStyle(Formulas.looksLikeOne(cut) ? quoted : style);
    }

    private void chart(XSSFSheet sheet, ReportDocument.Table table, ReportDocument.Chart bars) {
        int right = table.columns().size() + 1;
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(sheet.createDrawingPatriarch()
                        .createAnchor(
                                0,
                                0,
                                0,
                                0,
                                right,
                                1,
                                right + 9,
                                2 + Math.max(12, bars.bars().size() * 2)));
        chart.setTitleText(bars.title());
        chart.setTitleOverlay(false);
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(bars.least());
        values.setMaximum(bars.most());
        List<Integer> rows = rowsOf(table, bars);
        CellRangeAddress labels = new CellRangeAddress(rows.get(0), rows.get(rows.size() - 1), 0, 0);
        CellRangeAddress figures = new CellRangeAddress(rows.get(0), rows.get(rows.size() - 1), 1, 1);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.BAR);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, labels),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, figures));
        series.setTitle(table.columns().get(1), null);
        chart.plot(data);
    }

    /** Points over the quarters, those on the same scale in one chart. */
    private void lines(XSSFSheet sheet, ReportDocument.Table table, List<ReportDocument.LineChart> lines) {
        var scales = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.ends().least() + "–" + line.ends().most(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        int top = 1;
        for (List<ReportDocument.LineChart> sameScale : scales.values()) {
            lines(sheet, table, sameScale, top);
            top += 16;
        }
    }

    private static void lines(
            XSSFSheet sheet, ReportDocument.Table table, List<ReportDocument.LineChart> lines, int top) {
        int right = table.columns().size() + 1;
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, right, top, right + 9, top + 15));
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setMinimum(lines.get(0).least());
        values.setMaximum(lines.get(0).most());
        XDDFLineChartData data = (XDDFLineChartData)
                chart.createData(ChartTypes.LINE, chart.createCategoryAxis(AxisPosition.BOTTOM), values);
        int last = table.rows().size();
        int form = 0;
        for (ReportDocument.LineChart line : lines) {
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(1, last, 0, 0)),
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            sheet, new CellRangeAddress(1, last, line.column(), line.column())));
            series.setTitle(line.title(), null);
            series.setMarkerStyle(FORMS.get(form++ % FORMS.size()));
            series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        }
        chart.plot(data);
    }

    /** The rows of the table from the first to the last that the chart shows. */
    private static List<Integer> rowsOf(ReportDocument.Table table, ReportDocument.Chart chart) {
        Set<String> labels = new HashSet<>();
        chart.bars().forEach(bar -> labels.add(bar.label()));
        List<Integer> rows = new java.util.ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (labels.contains(table.rows().get(row).label())) {
                rows.add(row + 1);
            }
        }
        return rows.isEmpty() ? List.of(1) : rows;
    }

    private XSSFSheet sheet(String wanted) {
        String base = WorkbookUtil.createSafeSheetName(wanted);
        String name = base;
        for (int copy = 2; !names.add(name.toLowerCase(Locale.ROOT)); copy++) {
            name = WorkbookUtil.createSafeSheetName(base.substring(0, Math.min(base.length(), 27)) + " " + copy);
        }
        return book.createSheet(name);
    }

    private static CellStyle bold(XSSFWorkbook book) {
        Font font = book.createFont();
        font.setBold(true);
        CellStyle style = wrapped(book);
        style.setFont(font);
        return style;
    }

    private static CellStyle wrapped(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        return style;
    }

    private static CellStyle quoted(XSSFWorkbook book) {
        CellStyle style = wrapped(book);
        style.setQuotePrefixed(true);
        return style;
    }
}
