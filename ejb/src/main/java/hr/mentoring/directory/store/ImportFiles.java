package hr.mentoring.directory.store;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.file.FileParts;
import hr.mentoring.directory.ImportId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The files of imports. */
@Dependent
public class ImportFiles {

    /** The most bytes that a file may have. */
    public static final long LARGEST = 64L * 1024 * 1024;

    @Resource(lookup = "jdbc/mentoring")
    private DataSource database;

    /**
     * Keeps a file.
     *
     * @throws RuleBroken {@code directory.file-too-large}
     */
    public FileParts.Kept keep(ImportId id, InputStream content) throws IOException, SQLException {
        return parts().keep(id.value(), content, LARGEST, "directory.file-too-large");
    }

    /** The bytes of a file, from the first one. */
    public InputStream open(ImportId id) {
        return parts().open(id.value());
    }

    /** Forgets a file; what was found in it stays. */
    public void forget(ImportId id) throws SQLException {
        parts().forget(id.value());
    }

    private FileParts parts() {
        return new FileParts(database, "directory_import_part");
    }
}
