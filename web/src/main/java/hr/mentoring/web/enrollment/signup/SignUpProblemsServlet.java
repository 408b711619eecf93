package hr.mentoring.web.enrollment.signup;

import hr.mentoring.common.Texts;
import hr.mentoring.enrollment.signup.SignUpImportId;
import hr.mentoring.enrollment.signup.SignUpProblem;
import hr.mentoring.enrollment.signup.SignUpService;
import hr.mentoring.web.common.CsvDownload;
import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
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

/** What could not be understood in a sign-up spreadsheet, as a table that a spreadsheet program opens. */
@WebServlet("/admin/cohort/sign-up-problems")
public class SignUpProblemsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    @EJB
    private transient SignUpService signUps;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String id = String.valueOf(request.getParameter("id"));
        if (!NUMBER.matcher(id).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<SignUpProblem> problems;
        try {
            problems = signUps.problems(new SignUpImportId(Long.parseLong(id)), 0, SignUpService.MOST_PROBLEMS);
        } catch (SQLException e) {
            throw new ServletException("Cannot read the problems of sign-ups " + id, e);
        }
        CsvDownload.send(response, "sign-ups-" + id + ".csv", rows(problems, Texts.closest(request.getLocale())));
    }

    private static List<List<String>> rows(List<SignUpProblem> problems, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("line", "column", "value", "expected")
                .map(key -> Texts.of(locale, "enrollment.sign-up." + key))
                .toList());
        problems.forEach(problem -> rows.add(
                List.of(Long.toString(problem.line()), problem.column(), problem.value(), problem.sentence(locale))));
        return rows;
    }
}
