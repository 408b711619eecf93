package hr.mentoring.common.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void readsUtf8WithAndWithoutAByteOrderMark() throws IOException {
        assertThat(cells(file("id,name\n1,Zoë"))).containsExactly(List.of("1", "Zoë"));
        assertThat(file("\uFEFFid,name\n1,Zoë").header()).containsExactly("id", "name");
    }

    @Test
    void readsUtf16WithAByteOrderMark() throws IOException {
        CsvFile file = file("\uFEFFid;name\r\n1;Łukasz".getBytes(StandardCharsets.UTF_16LE));
        assertThat(file.header()).containsExactly("id", "name");
        assertThat(cells(file)).containsExactly(List.of("1", "Łukasz"));
    }

    @Test
    void readsWhatIsNotUtf8AsWindows1252() throws IOException {
        CsvFile file = file("id;name\n1;Jürgen Groß €".getBytes(Charset.forName("windows-1252")));
        assertThat(cells(file)).containsExactly(List.of("1", "Jürgen Groß €"));
        assertThat(file.charset().name()).isEqualTo("windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void tellsTheSeparatorByTheHeader(String separator) throws IOException {
        CsvFile file = file(
                String.join(separator, "id", "\"given, or; first\"", "x") + "\n1" + separator + "2" + separator + "3");
        assertThat(file.separator()).isEqualTo(separator.charAt(0));
        assertThat(cells(file)).containsExactly(List.of("1", "2", "3"));
    }

    @Test
    void obeysTheSeparatorLineOfSpreadsheetPrograms() throws IOException {
        CsvFile file = file("sep=;\r\nid;name, given\r\n1;Ana\r\n");
        assertThat(file.header()).containsExactly("id", "name, given");
        assertThat(cells(file)).containsExactly(List.of("1", "Ana"));
    }

    @Test
    void keepsSeparatorsQuotesAndLineEndsInsideOfQuotes() throws IOException {
        CsvFile file = file("id,name\n1,\"Smith, \"\"Bo\"\"\nJr\"\n2,x");
        assertThat(rows(file))
                .containsExactly(
                        new CsvRow(2, List.of("1", "Smith, \"Bo\"\nJr"), Optional.empty()),
                        new CsvRow(4, List.of("2", "x"), Optional.empty()));
    }

    @Test
    void takesAQuoteInTheMiddleOfACellAsItIs() throws IOException {
        assertThat(cells(file("id,size\n1,5\" screen\n2,x")))
                .containsExactly(List.of("1", "5\" screen"), List.of("2", "x"));
    }

    @Test
    void losesOneRowOnlyToAnUnclosedQuote() throws IOException {
        StringBuilder text = new StringBuilder("id,name\n1,\"never closed\n");
        for (int i = 2; i < 200; i++) {
            text.append(i).append(",ok\n");
        }
        List<CsvRow> rows = rows(file(text.toString()));
        assertThat(rows).hasSize(199);
        assertThat(rows.get(0).problem()).contains(CsvRow.Problem.UNCLOSED_QUOTE);
        assertThat(rows.subList(1, 199))
                .allMatch(row -> row.problem().isEmpty() && row.cells().get(1).equals("ok"));
    }

    @Test
    void losesOneRowOnlyToAnEndlessCell() throws IOException {
        List<CsvRow> rows = rows(file("id,name\n1," + "x".repeat(1 << 20) + "\n2,ok\n"));
        assertThat(rows.get(0).problem()).contains(CsvRow.Problem.TOO_LONG);
        assertThat(rows.get(1)).isEqualTo(new CsvRow(3, List.of("2", "ok"), Optional.empty()));
    }

    @Test
    void countsBlankLinesButHandsThemNotOut() throws IOException {
        assertThat(rows(file("\n\nid,name\n\n,\n1,a\r\r2,b")))
                .containsExactly(
                        new CsvRow(6, List.of("1", "a"), Optional.empty()),
                        new CsvRow(8, List.of("2", "b"), Optional.empty()));
    }

    @Test
    void stopsWhenTheReaderHasSeenEnough() throws IOException {
        List<CsvRow> seen = new ArrayList<>();
        file("id\n1\n2\n3").forEach(row -> {
            seen.add(row);
            return seen.size() < 2;
        });
        assertThat(seen).hasSize(2);
    }

    @Test
    void refusesAnEmptyFileAndAWorkbook() {
        assertRefused("common.csv-empty", "");
        assertRefused("common.csv-empty", "\uFEFF \n\n");
        assertRefused("common.csv-workbook", "PK\u0003\u0004 and so on");
        assertRefused("common.csv-header", "id,\"name\n1,2");
    }

    private static void assertRefused(String code, String text) {
        assertThatThrownBy(() -> file(text))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static CsvFile file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CsvFile file(byte[] bytes) throws IOException {
        return CsvFile.of(() -> new ByteArrayInputStream(bytes));
    }

    private static List<List<String>> cells(CsvFile file) throws IOException {
        return rows(file).stream().map(CsvRow::cells).toList();
    }

    private static List<CsvRow> rows(CsvFile file) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        file.forEach(rows::add);
        return rows;
    }
}
