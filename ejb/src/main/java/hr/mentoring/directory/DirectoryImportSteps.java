package hr.mentoring.directory;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.csv.CsvFile;
import hr.mentoring.directory.ImportTransactionSteps.Prepared;
import hr.mentoring.directory.model.DirectoryPlan;
import hr.mentoring.directory.model.DirectoryPlan.Step;
import hr.mentoring.directory.store.ImportFiles;
import hr.mentoring.job.Execution;
import hr.mentoring.job.LeaseLost;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Carries an import out, a thousand people in each transaction. Only the job calls it.
 *
 * <p>It may end at any moment, and go on by being called again: the plan of what is left is made afresh from the file and
 * the directory, and there is nothing else to remember.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DirectoryImportSteps {

    private static final int PEOPLE_AT_ONCE = 1_000;

    @Inject
    private ImportFiles files;

    @Inject
    private ImportTransactionSteps transactions;

    @Inject
    private Clock clock;

    /**
     * Checks or applies an import, whichever was asked for.
     *
     * @param stopped asked between two transactions
     */
    public void run(Execution execution, ImportId id, BooleanSupplier stopped) {
        try {
            work(execution, id, stopped);
        } catch (LeaseLost over) {
            throw over;
        } catch (RuleBroken refusal) {
            transactions.fail(
                    id,
                    refusal.code(),
                    refusal.arguments().stream().map(String::valueOf).toList());
            throw refusal;
        } catch (IOException e) {
            transactions.fail(id, "directory.import-broken-off", List.of());
            throw new UncheckedIOException("Cannot read the file of import " + id, e);
        } catch (SQLException | RuntimeException e) {
            transactions.fail(id, "directory.import-broken-off", List.of());
            throw new IllegalStateException("Import " + id + " broke off", e);
        }
    }

    private void work(Execution execution, ImportId id, BooleanSupplier stopped) throws IOException, SQLException {
        Prepared prepared = transactions.read(id);
        DirectoryPlan plan = DirectoryPlan.of(
                CsvFile.of(() -> files.open(id)),
                prepared.mapping(),
                prepared.people(),
                prepared.deactivateMissing(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        transactions.planned(execution, prepared, plan);
        if (prepared.state() == ImportState.APPLYING) {
            List<Step> steps = plan.steps();
            for (int from = 0; from < steps.size(); from += PEOPLE_AT_ONCE) {
                if (stopped.getAsBoolean()) {
                    return;
                }
                int to = Math.min(from + PEOPLE_AT_ONCE, steps.size());
                transactions.carryOut(execution, prepared, steps.subList(from, to));
            }
        }
        transactions.end(id);
    }
}
