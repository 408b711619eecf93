package hr.mentoring.directory;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.ImportChange.FieldChange;
import hr.mentoring.directory.model.DirectoryPlan;
import hr.mentoring.directory.model.DirectoryPlan.Known;
import hr.mentoring.directory.model.DirectoryPlan.Step;
import hr.mentoring.directory.model.ImportRun;
import hr.mentoring.directory.store.DirectoryTables;
import hr.mentoring.directory.store.ImportFiles;
import hr.mentoring.directory.store.ImportNotes;
import hr.mentoring.directory.store.ImportRuns;
import hr.mentoring.job.Execution;
import hr.mentoring.job.JobProgress;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The transactions of an import: each method is one. Only {@link DirectoryImportSteps} calls it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportTransactionSteps {

    @Resource(lookup = "jdbc/mentoring")
    private DataSource database;

    @Inject
    private ImportRuns runs;

    @Inject
    private ImportNotes notes;

    @Inject
    private ImportFiles files;

    @Inject
    private JobProgress progress;

    @Inject
    private Clock clock;

    @Inject
    private Event<PersonAdded> added;

    @Inject
    private Event<PersonChanged> changed;

    @Inject
    private Event<PersonDeactivated> deactivated;

    @Inject
    private Event<DirectoryImported> imported;

    /** What an import needs to know while it works; the numbers of new units and people are added as they come. */
    public static final class Prepared {

        private final ImportId id;
        private final ImportState state;
        private final ColumnMapping mapping;
        private final boolean deactivateMissing;
        private final Map<String, Known> people;
        private final Map<String, Long> ids = new HashMap<>();
        private final Map<String, Long> units = new HashMap<>();

        Prepared(ImportRun run, Map<String, Known> people) {
            this.id = run.id();
            this.state = run.state();
            this.mapping = run.mapping();
            this.deactivateMissing = run.deactivatesMissing();
            this.people = people;
            people.forEach((number, person) -> ids.put(number, person.id()));
        }

        ImportState state() {
            return state;
        }

        ColumnMapping mapping() {
            return mapping;
        }

        boolean deactivateMissing() {
            return deactivateMissing;
        }

        Map<String, Known> people() {
            return people;
        }

        long activePeople() {
            return people.values().stream()
                    .filter(person -> person.data().isActive())
                    .count();
        }
    }

    /** Reads what is to be done and the directory as it is. */
    public Prepared read(ImportId id) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new Prepared(runs.get(id), new DirectoryTables(connection).people());
        }
    }

    /** Keeps what the file means; for an import that is to be applied, makes its org units too. */
    public void planned(Execution execution, Prepared prepared, DirectoryPlan plan) throws SQLException {
        boolean applying = prepared.state == ImportState.APPLYING;
        if (applying) {
            try (Connection connection = database.getConnection()) {
                prepared.units.putAll(new DirectoryTables(connection).ensureUnits(plan.unitNames()));
            }
        }
        boolean first = execution.attempt() == 1 || !applying;
        if (first) {
            notes.replace(
                    prepared.id,
                    plan.findings().kept(),
                    plan.steps().stream()
                            .limit(ImportNotes.MOST_CHANGES)
                            .map(Step::change)
                            .toList());
            runs.lock(prepared.id).planned(plan, prepared.activePeople());
        }
        progress.advance(execution, 0);
    }

    /** Does something to some people. */
    public void carryOut(Execution execution, Prepared prepared, List<Step> steps) throws SQLException {
        try (Connection connection = database.getConnection()) {
            new DirectoryTables(connection).carryOut(steps, prepared.units, prepared.ids);
        }
        steps.forEach(step -> announce(step, prepared.ids));
        ImportRun run = runs.lock(prepared.id);
        run.advance(steps.size());
        progress.advance(execution, run.toImport().done());
    }

    /** What was asked for is complete. */
    public void end(ImportId id) throws SQLException {
        ImportRun run = runs.lock(id);
        run.end(clock.instant());
        if (run.state() == ImportState.APPLIED) {
            DirectoryImport.Counts counts = run.toImport().counts();
            files.forget(id);
            imported.fire(new DirectoryImported(id, counts.added(), counts.changed(), counts.deactivated()));
        }
    }

    /** It ends early. */
    public void fail(ImportId id, String code, List<String> arguments) {
        runs.lock(id).fail(code, arguments, clock.instant());
    }

    private void announce(Step step, Map<String, Long> ids) {
        PersonId person =
                new PersonId(step.id() == 0 ? ids.getOrDefault(step.after().employeeNumber(), 0L) : step.id());
        switch (step.change().kind()) {
            case ADDED -> added.fire(new PersonAdded(person));
            case DEACTIVATED -> deactivated.fire(new PersonDeactivated(person));
            case CHANGED -> {
                changed.fire(new PersonChanged(person));
                if (step.change().fields().contains(new FieldChange(PersonField.STATE, "false", "true"))) {
                    added.fire(new PersonAdded(person));
                }
            }
        }
    }
}
