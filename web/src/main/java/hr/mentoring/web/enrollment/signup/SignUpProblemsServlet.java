package hr.mentoring.web.enrollment.signup;

import hr.mentoring.enrollment.signup.SignUpImportId;
import hr.mentoring.enrollment.signup.SignUpService;
import hr.mentoring.web.common.NotesServlet;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** What could not be understood in a sign-up spreadsheet. */
@WebServlet("/admin/cohort/sign-up-problems")
public class SignUpProblemsServlet extends NotesServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient SignUpService signUps;

    public SignUpProblemsServlet() {
        super("sign-ups", "enrollment.sign-up.");
    }

    @Override
    protected List<List<String>> notes(long id, Locale locale) throws SQLException {
        return signUps.problems(new SignUpImportId(id), 0, SignUpService.MOST_PROBLEMS).stream()
                .map(problem -> List.of(
                        Long.toString(problem.line()), problem.column(), problem.value(), problem.sentence(locale)))
                .toList();
    }
}
