package hr.mentoring.enrollment.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.csv.CsvFile;
import hr.mentoring.common.csv.CsvRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SignUpTableTest {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
            </Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/>\
            </Relationships>""";
    private static final String WORKBOOK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
            <sheet name="Answers" sheetId="1" r:id="rId1"/><sheet name="Notes" sheetId="2" r:id="rId2"/>\
            </sheets></workbook>""";
    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""";
    private static final String ANSWERS = sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t> E-mail </t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>Role</t></is></c>"
            + "<c r=\"C1\" t=\"inlineStr\"><is><t>Hours</t></is></c>"
            + "<c r=\"D1\" t=\"inlineStr\"><is><t>When</t></is></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>ana@example.org</t></is></c>"
            + "<c r=\"B3\" t=\"b\"><v>1</v></c><c r=\"C3\"><v>2.50</v></c><c r=\"D3\" s=\"1\"><v>46082</v></c></row>");
    private static final String NOTES =
            sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Note</t></is></c></row>");

    @Test
    void aWorkbookIsReadAsText() throws IOException {
        SignUpTable table = SignUpTable.open(workbook(ANSWERS), Optional.empty());

        assertThat(table.sheets()).containsExactly("Answers", "Notes");
        assertThat(table.header()).containsExactly("E-mail", "Role", "Hours", "When");
        assertThat(rows(table)).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.cells()).containsExactly("ana@example.org", "true", "2.5", "2026-03-01");
        });
    }

    @Test
    void anotherSheetCanBeChosen() throws IOException {
        assertThat(SignUpTable.open(workbook(ANSWERS), Optional.of("Notes")).header())
                .containsExactly("Note");
    }

    @Test
    void aSheetThatIsNotThereIsNamed() {
        assertRefused("enrollment.sign-up.no-sheet", workbook(ANSWERS), Optional.of("Answer"));
    }

    @Test
    void aTextFileIsReadWhateverItsSeparator() throws IOException {
        SignUpTable table =
                SignUpTable.open(bytes("E-mail;Role\nana@example.org;\"Mentor;Mentee\"\n"), Optional.empty());

        assertThat(table.header()).containsExactly("E-mail", "Role");
        assertThat(rows(table).get(0).cells()).containsExactly("ana@example.org", "Mentor;Mentee");
    }

    @Test
    void aWorkbookThatDeclaresADocumentTypeIsRefused() {
        String harmful = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>" + ANSWERS;

        assertRefused("enrollment.sign-up.harmful", workbook(harmful), Optional.empty());
    }

    @Test
    void aDeclarationHiddenInSixteenBitsIsFoundToo() throws IOException {
        byte[] hidden =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y \"z\">]><worksheet/>".getBytes(StandardCharsets.UTF_16);

        assertRefused("enrollment.sign-up.harmful", zip("xl/worksheets/sheet1.xml", hidden), Optional.empty());
    }

    @Test
    void aWorkbookThatUnpacksToFarTooMuchIsRefused() throws IOException {
        byte[] bomb = new byte[310 * 1024 * 1024];

        assertRefused("enrollment.sign-up.bomb", zip("xl/media/image1.png", bomb), Optional.empty());
    }

    @Test
    void aWorkbookOfCountlessPartsIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int part = 0; part < 2_100; part++) {
                zip.putNextEntry(new ZipEntry("part" + part));
            }
        }

        assertRefused("enrollment.sign-up.bomb", out::toByteArray);
    }

    @Test
    void anotherKindOfZipIsNoWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
            zip.write(65);
        }

        assertRefused("enrollment.sign-up.no-workbook", out::toByteArray);
    }

    @Test
    void aDamagedWorkbookIsRefusedWithASentence() {
        assertRefused("enrollment.sign-up.no-workbook", workbook("<worksheet><sheetData><row"), Optional.empty());
    }

    @Test
    void anOldOrLockedWorkbookIsToldApart() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

        assertRefused("enrollment.sign-up.old-workbook", () -> new ByteArrayInputStream(old), Optional.empty());
    }

    private interface Bytes {
        byte[] get();
    }

    private static void assertRefused(String code, Bytes bytes) {
        assertRefused(code, () -> new ByteArrayInputStream(bytes.get()), Optional.empty());
    }

    private static void assertRefused(String code, CsvFile.Source source, Optional<String> sheet) {
        assertThatThrownBy(() -> rows(SignUpTable.open(source, sheet)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static List<CsvRow> rows(SignUpTable table) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        table.forEach(rows::add);
        return rows;
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static CsvFile.Source bytes(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CsvFile.Source workbook(String first) {
        return () -> zip("xl/worksheets/sheet1.xml", first.getBytes(StandardCharsets.UTF_8))
                .open();
    }

    private static CsvFile.Source zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/workbook.xml", WORKBOOK.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/_rels/workbook.xml.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/styles.xml", STYLES.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/worksheets/sheet2.xml", NOTES.getBytes(StandardCharsets.UTF_8));
            put(zip, name, content);
        }
        byte[] bytes = out.toByteArray();
        return () -> new ByteArrayInputStream(bytes);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
