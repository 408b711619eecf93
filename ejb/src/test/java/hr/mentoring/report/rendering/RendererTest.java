package hr.mentoring.report.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.report.ReportFormat;
import hr.mentoring.report.rendering.ReportDocument.Bar;
import hr.mentoring.report.rendering.ReportDocument.Chart;
import hr.mentoring.report.rendering.ReportDocument.Ends;
import hr.mentoring.report.rendering.ReportDocument.LineChart;
import hr.mentoring.report.rendering.ReportDocument.Point;
import hr.mentoring.report.rendering.ReportDocument.Row;
import hr.mentoring.report.rendering.ReportDocument.Section;
import hr.mentoring.report.rendering.ReportDocument.Spot;
import hr.mentoring.report.rendering.ReportDocument.Table;
import hr.mentoring.report.rendering.ReportDocument.Value;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class RendererTest {

    private static final String HOSTILE =
            "=HYPERLINK(\"http://x\",\"y\") <script>alert(1)</script> & \u0000 שלום سلام 🎉";

    private final Renderer renderer = new Renderer(Look.PLAIN);

    @Test
    void pdfSaysWhatTheReportSaysOnNumberedPages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(ReportFormat.PDF))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Mentoring in the whole company", "Answers were given by 31 of 40", "4.2", "1 / ")
                    .contains("<script>alert(1)</script>")
                    .contains("not shown");
        }
        Files.write(Path.of("target", "report.pdf"), render(ReportFormat.PDF));
    }

    @Test
    void whatIsKeptOfADocumentSaysTheSame() {
        ReportDocument document = document(HOSTILE);
        assertThat(DocumentSource.read(DocumentSource.of(document))).isEqualTo(document);
    }

    @Test
    void searchInThePdfFindsWordsWhoseLettersAreUsuallyDrawnTogether() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(renderer.render(document("affiliate office, first flow"), ReportFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("affiliate office, first flow");
        }
    }

    @Test
    void pdfDrawsHebrewArabicAndEmojiWithLettersThatItBrings() throws IOException {
        String written = "שלום (עולם) and مرحبا بالعالم 🎉 in one line";
        byte[] file = renderer.render(document(written), ReportFormat.PDF);
        Files.write(Path.of("target", "scripts.pdf"), file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            Set<String> fonts = new TreeSet<>();
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getName().replaceAll("^.*\\+", ""));
                }
            }
            assertThat(fonts)
                    .contains("NotoSansHebrew", "NotoNaskhArabic")
                    .anyMatch(name -> name.startsWith("NotoEmoji"));
            assertThat(new PDFTextStripper().getText(pdf)).contains("שלום", "in one line");
        }
    }

    @Test
    void pdfKeepsEachRuleOfTheStandardForEverybody() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser pdf = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(render(ReportFormat.PDF)), PDFAFlavour.PDFUA_1);
                PDFAValidator rules = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = rules.validate(pdf);
            assertThat(result.getTotalAssertions()).isPositive();
            assertThat(result.getTestAssertions()).isEmpty();
        }
    }

    @Test
    void pdfWearsTheCompanysColorAndLogo() throws IOException {
        Path logo = Path.of("target", "logo.png");
        BufferedImage picture = new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", logo.toFile());
        Renderer dressed = new Renderer(new Look("#7a1f5c", "", "").withLogo(logo, "Northlight"));
        byte[] file = dressed.render(document("words"), ReportFormat.PDF);
        Files.write(Path.of("target", "dressed.pdf"), file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(alternatives(pdf)).contains("Northlight");
            var resources = pdf.getPage(0).getResources();
            assertThat(resources.getXObjectNames()).anyMatch(resources::isImageXObject);
        }
    }

    @Test
    void aLogoThatIsNoPictureIsRefusedByItsName() {
        assertThatThrownBy(() -> Look.PLAIN.withLogo(Path.of("logo.svg"), "Northlight"))
                .hasMessageContaining("mentoring.brand.logo is \"logo.svg\"");
        assertThatThrownBy(() -> new Look("teal", "", "")).hasMessageContaining("mentoring.brand.color is \"teal\"");
    }

    @Test
    void pdfIsTaggedNamesItsLanguageAndEmbedsItsFonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(ReportFormat.PDF))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Mentoring in the whole company, third quarter");
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void chartInThePdfIsDrawnAsVectorsWithAnAlternative() throws IOException {
        byte[] file = render(ReportFormat.PDF);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (PDPage page : pdf.getPages()) {
                page.getResources()
                        .getXObjectNames()
                        .forEach(name -> assertThat(page.getResources().isImageXObject(name))
                                .isFalse());
            }
            assertThat(alternatives(pdf)).anyMatch(text -> text.contains("Match 4.2"));
        }
    }

    private static List<String> alternatives(PDDocument pdf) {
        List<String> found = new ArrayList<>();
        for (var cos : pdf.getDocument().getXrefTable().keySet()) {
            if (pdf.getDocument().getObjectFromPool(cos).getObject()
                    instanceof org.apache.pdfbox.cos.COSDictionary dictionary) {
                String alternative = dictionary.getString("Alt");
                if (alternative != null) {
                    found.add(alternative);
                }
            }
        }
        return found;
    }

    @Test
    void workbookHoldsRealNumbersUnderAHeaderThatStays() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(render(ReportFormat.XLSX)))) {
            XSSFSheet sheet = book.getSheet("Answers");
            XSSFCell average = sheet.getRow(1).getCell(1);
            assertThat(average.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(average.getNumericCellValue()).isEqualTo(4.2);
            assertThat(average.getCellStyle().getDataFormatString()).isEqualTo("0.0");
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("0%");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("not shown");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
        }
    }

    @Test
    void noCellOfTheWorkbookIsAFormula() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(render(ReportFormat.XLSX)))) {
            int marked = 0;
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING && Formulas.looksLikeOne(cell.getStringCellValue())) {
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                            marked++;
                        }
                    }
                }
            }
            assertThat(marked).isEqualTo(2);
        }
    }

    @Test
    void noFieldOfTheCsvBeginsLikeAFormula() throws IOException {
        String csv = new String(render(ReportFormat.CSV), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFTable,Row,Column,Value\r\n").contains("Answers,Match,Average,4.2");
        try (var parser = org.apache.commons.csv.CSVFormat.RFC4180.parse(new java.io.StringReader(csv.substring(1)))) {
            List<String> labels = parser.stream().map(line -> line.get(1)).toList();
            assertThat(labels).noneMatch(Formulas::looksLikeOne).anyMatch(label -> label.startsWith("'=HYPERLINK"));
        }
    }

    @Test
    void jsonHasNumbersAsNumbers() {
        try (var reader = Json.createReader(new ByteArrayInputStream(render(ReportFormat.JSON)))) {
            JsonObject json = reader.readObject();
            JsonObject value = json.getJsonArray("tables")
                    .getJsonObject(0)
                    .getJsonArray("rows")
                    .getJsonObject(0)
                    .getJsonArray("values")
                    .getJsonObject(0);
            assertThat(value.getJsonNumber("number").doubleValue()).isEqualTo(4.2);
            assertThat(value.getString("column")).isEqualTo("Average");
        }
    }

    @Test
    void pageEscapesWhatPeopleWrote() {
        String html = new String(render(ReportFormat.HTML), StandardCharsets.UTF_8);
        assertThat(html)
                .contains("&lt;script&gt;", "<svg", "aria-label=\"Match 4.2")
                .doesNotContain("<script", "\u0000", "style=", "?report.");
    }

    @Test
    void eachChartHasItsTableBehindAToggleAndMarksThatTheKeyboardReaches() {
        String html = new String(render(ReportFormat.HTML), StandardCharsets.UTF_8);
        assertThat(html)
                .contains("<details class=\"m-report-data\" open=\"open\">", "<details class=\"m-report-data\">")
                .contains("tabindex=\"0\" role=\"img\"><title>2026-Q3: 4.2, 31 answers</title>")
                .contains("<title>2026-Q2: not shown</title>", "m-chart-gap")
                .contains("href=\"#part-1\"", "id=\"part-1\"");
        assertThat(html.split("<table", -1)).hasSize(3);
    }

    @Test
    void pdfHasABookmarkForEachPart() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(ReportFormat.PDF))) {
            List<String> bookmarks = new ArrayList<>();
            pdf.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(bookmark -> bookmarks.add(bookmark.getTitle()));
            assertThat(bookmarks)
                    .containsExactly("Satisfaction", "In their words", "Over the quarters", "How to read this");
        }
    }

    @Test
    void workbookFollowsTheQuartersInAChartOfItsOwn() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(render(ReportFormat.XLSX)))) {
            assertThat(book.getSheet("Over the quarters").getDrawingPatriarch().getCharts())
                    .hasSize(1);
        }
    }

    @Test
    void figuresInOneChartOfTheWorkbookHaveFormsOfTheirOwn() throws IOException {
        ReportDocument two = new ReportDocument(
                Locale.ENGLISH,
                "Mentoring",
                "Q3 2026",
                "",
                List.of(new Section("Over the quarters", "", null, List.of(line(), line()), overQuarters(), List.of())),
                List.of());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(renderer.render(two, ReportFormat.XLSX)))) {
            var chart = book.getSheet("Over the quarters")
                    .getDrawingPatriarch()
                    .getCharts()
                    .get(0);
            assertThat(new String(chart.getPackagePart().getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("symbol val=\"circle\"", "symbol val=\"diamond\"");
        }
    }

    @Test
    void tenThousandSignsWithoutAGapFitIntoEachFormat() {
        ReportDocument document = document("x".repeat(10_000));
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(renderer.render(document, format)).as(format.name()).isNotEmpty();
        }
    }

    @Test
    void tenThousandSignsOfMarkupFormulasScriptsAndEmojiFitIntoEachFormat() throws Exception {
        String written =
                ("=1+1 <b>&amp;</b> שלום سلام 🎉 " + "\u0007").repeat(400).substring(0, 10_000);
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(renderer.render(document(written), format))
                    .as(format.name())
                    .isNotEmpty();
        }
    }

    private byte[] render(ReportFormat format) {
        return renderer.render(document(HOSTILE), format);
    }

    private static ReportDocument document(String written) {
        Table table = new Table(
                "Answers",
                "Average of the answers, 1 to 5",
                List.of("Question", "Average", "Response"),
                List.of(
                        new Row("Match", List.of(new Value("4.2", 4.2, false, 1), new Value("78 %", 0.775, true, 0))),
                        new Row(written, List.of(Value.text("not shown"), Value.text("not shown")))));
        Chart chart = new Chart(
                "How people see it",
                "Match 4.2, between 3.9 and 4.5",
                1,
                5,
                List.of(new Bar("Match", 4.2, 3.9, 4.5, "4.2")));
        return new ReportDocument(
                Locale.ENGLISH,
                "Mentoring in the whole company",
                "third quarter",
                "Answers were given by 31 of 40 people.",
                List.of(
                        new Section("Satisfaction", "On a scale of 1 to 5.", chart, table, List.of()),
                        new Section("In their words", "", null, null, List.of(written)),
                        new Section("Over the quarters", "", null, List.of(line()), overQuarters(), List.of())),
                List.of("Intervals are Student's."));
    }

    private static LineChart line() {
        return new LineChart(
                "Match",
                1,
                1,
                5,
                new Ends("1", "5"),
                List.of(
                        new Point("2026-Q2", null, "not shown", "2026-Q2: not shown"),
                        new Point("2026-Q3", new Spot(4.2, 3.9, 4.5, false), "4.2", "2026-Q3: 4.2, 31 answers")));
    }

    private static Table overQuarters() {
        return new Table(
                "Over the quarters",
                "By quarter",
                List.of("Quarter", "Match"),
                List.of(
                        new Row("2026-Q2", List.of(Value.withheld("not shown"))),
                        new Row("2026-Q3", List.of(new Value("4.2", 4.2, false, 1)))));
    }
}
