package hr.mentoring.enrollment.store;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.file.FileParts;
import hr.mentoring.enrollment.signup.SignUpImportId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The spreadsheets of imports. */
@Dependent
public class SignUpFiles {

    /** The most bytes that a spreadsheet may have. */
    public static final long LARGEST = 20L * 1024 * 1024;

    @Resource(lookup = "jdbc/mentoring")
    private DataSource database;

    /**
     * Keeps a spreadsheet.
     *
     * @throws RuleBroken {@code enrollment.sign-up.too-large}
     */
    public FileParts.Kept keep(SignUpImportId id, InputStream content) throws IOException, SQLException {
        return parts().keep(id.value(), content, LARGEST, "enrollment.sign-up.too-large");
    }

    /** The bytes of a spreadsheet, from the first one. */
    public InputStream open(SignUpImportId id) {
        return parts().open(id.value());
    }

    /** Forgets a spreadsheet; what came of it stays. */
    public void forget(SignUpImportId id) throws SQLException {
        parts().forget(id.value());
    }

    private FileParts parts() {
        return new FileParts(database, "sign_up_import_part");
    }
}
