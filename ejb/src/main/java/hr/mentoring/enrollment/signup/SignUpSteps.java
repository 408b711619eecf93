package hr.mentoring.enrollment.signup;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.csv.CsvRow;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.enrollment.signup.SignUpTransactionSteps.Asked;
import hr.mentoring.enrollment.signup.SignUpTransactionSteps.Chunk;
import hr.mentoring.enrollment.store.SignUpFiles;
import hr.mentoring.job.Execution;
import hr.mentoring.job.LeaseLost;
import hr.mentoring.profile.Competency;
import hr.mentoring.profile.ProfileService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Tries out or takes a sign-up spreadsheet, {@value #ROWS_AT_ONCE} rows in each transaction. Only the job calls it.
 *
 * <p>It may end at any moment, and go on by being called again: the last line that was dealt with is kept with the
 * import. The lines before it are read once more, since what they say of a person counts, but nothing is done with them.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignUpSteps {

    private static final int ROWS_AT_ONCE = 250;

    @Inject
    private SignUpFiles files;

    @EJB
    private SignUpTransactionSteps transactions;

    @EJB
    private DirectoryService directory;

    @EJB
    private ProfileService profiles;

    /**
     * Tries it out or takes it, whichever was asked for.
     *
     * @param stopped asked between two transactions
     */
    public void run(Execution execution, SignUpImportId id, BooleanSupplier stopped) {
        try {
            work(execution, id, stopped);
        } catch (LeaseLost over) {
            throw over;
        } catch (RuleBroken refusal) {
            transactions.fail(id, refusal);
            throw refusal;
        } catch (IOException e) {
            transactions.fail(id, new RuleBroken("enrollment.sign-up.broken-off"));
            throw new UncheckedIOException("Cannot read the sign-ups " + id, e);
        } catch (SQLException | RuntimeException e) {
            transactions.fail(id, new RuleBroken("enrollment.sign-up.broken-off"));
            throw new IllegalStateException("Import of sign-ups " + id + " broke off", e);
        }
    }

    private void work(Execution execution, SignUpImportId id, BooleanSupplier stopped)
            throws IOException, SQLException {
        Asked asked = transactions.read(id);
        RuleBroken.require(asked.state() != SignUpState.FAILED, "enrollment.sign-up.try-again");
        if (asked.state().isAtWork()) {
            SignUpTable table =
                    SignUpTable.open(() -> files.open(id), asked.signUpImport().sheet());
            transactions.counted(execution, id, rowsOf(table));
            new Taking(execution, asked, table.header()).take(table, stopped);
        }
    }

    private static int rowsOf(SignUpTable table) throws IOException {
        int[] counted = {0};
        table.forEach(row -> ++counted[0] <= SignUpTable.MOST_ROWS);
        RuleBroken.require(counted[0] <= SignUpTable.MOST_ROWS, "enrollment.sign-up.too-long", SignUpTable.MOST_ROWS);
        return counted[0];
    }

    /** One spreadsheet being tried out or taken. */
    private final class Taking {

        private final Execution execution;
        private final Asked asked;
        private final long done;
        private final SignUpImportId id;
        private final Problems problems = new Problems();
        private final SignUpReader reader;
        private final List<Long> lines = new ArrayList<>();
        private final List<SignUpRow> signUps = new ArrayList<>();

        Taking(Execution execution, Asked asked, List<String> header) {
            this.execution = execution;
            this.asked = asked;
            this.done = asked.state() == SignUpState.TRYING ? 0 : asked.lastLine();
            this.id = asked.signUpImport().id();
            List<Competency> competencies = profiles.competencies();
            this.reader = new SignUpReader(
                    header,
                    asked.signUpImport().mapping(),
                    new Vocabularies(competencies),
                    competencies.stream().collect(Collectors.toMap(Competency::code, Competency::id)),
                    new SignUpPeople(directory.knownAs()),
                    problems);
        }

        void take(SignUpTable table, BooleanSupplier stopped) throws IOException, SQLException {
            table.forEach(row -> {
                read(row);
                if (lines.size() == ROWS_AT_ONCE) {
                    write();
                }
                return !stopped.getAsBoolean();
            });
            write();
            if (!stopped.getAsBoolean()) {
                transactions.end(id, reader.unknown());
            }
        }

        private void read(CsvRow row) {
            Optional<SignUpRow> signUp = reader.read(row);
            if (row.line() <= done) {
                problems.take();
                return;
            }
            lines.add(row.line());
            signUp.ifPresent(signUps::add);
        }

        /** Writes what is at hand; once more where somebody changed one of these enrollments at the same moment. */
        private void write() {
            if (lines.isEmpty()) {
                return;
            }
            Chunk chunk = new Chunk(List.copyOf(lines), List.copyOf(signUps), problems.take());
            lines.clear();
            signUps.clear();
            try {
                write(chunk);
            } catch (EJBException clash) {
                write(chunk);
            }
        }

        private void write(Chunk chunk) {
            try {
                if (asked.state() == SignUpState.TRYING) {
                    transactions.note(execution, id, chunk, transactions.tryOut(asked.cohort(), chunk.signUps()));
                } else {
                    transactions.take(execution, id, asked.cohort(), chunk);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot keep what was found in the sign-ups " + id, e);
            }
        }
    }
}
