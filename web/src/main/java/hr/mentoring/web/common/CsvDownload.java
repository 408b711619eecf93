package hr.mentoring.web.common;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Answers with a table that a spreadsheet program opens, and that does no harm there. */
public final class CsvDownload {

    private CsvDownload() {}

    /** Sends rows, the first of which names the columns. */
    public static void send(HttpServletResponse response, String fileName, List<List<String>> rows) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        PrintWriter out = response.getWriter();
        out.print('\uFEFF');
        rows.forEach(row -> out.print(line(row)));
    }

    static String line(List<String> cells) {
        return cells.stream().map(CsvDownload::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** Quoted, and harmless to a program that would take it for a formula. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
