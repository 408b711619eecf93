package hr.mentoring.web.common;

import hr.mentoring.common.Texts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an import could not use, as a table that a spreadsheet program opens; the address names the import by its id. */
public abstract class NotesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    private final String name;
    private final String texts;

    /**
     * @param name how the file is called, without its number
     * @param texts what the keys of the columns' names begin with
     */
    protected NotesServlet(String name, String texts) {
        this.name = name;
        this.texts = texts;
    }

    /** The line, column, value and expectation of each of the import's notes, in this language. */
    protected abstract List<List<String>> notes(long id, Locale locale) throws SQLException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String id = String.valueOf(request.getParameter("id"));
        if (!NUMBER.matcher(id).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Locale locale = Language.of(request);
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("line", "column", "value", "expected")
                .map(key -> Texts.of(locale, texts + key))
                .toList());
        try {
            rows.addAll(notes(Long.parseLong(id), locale));
        } catch (SQLException e) {
            throw new ServletException("Cannot read the notes of import " + id, e);
        }
        CsvDownload.send(response, name + "-" + id + ".csv", rows);
    }
}
