package hr.mentoring.directory.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.directory.ColumnMapping;
import hr.mentoring.directory.ImportId;
import hr.mentoring.directory.ImportState;
import hr.mentoring.directory.PersonField;
import hr.mentoring.directory.model.ImportRun;
import hr.mentoring.directory.model.RememberedColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The imports and the columns that were chosen for them, in the database. */
@Dependent
public class ImportRuns {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** Keeps a new import. */
    public void add(ImportRun run) {
        em.persist(run);
        em.flush();
    }

    /** The import with this id. */
    public ImportRun get(ImportId id) {
        ImportRun run = em.find(ImportRun.class, id.value());
        if (run == null) {
            throw new NotFound("import", id);
        }
        return run;
    }

    /** The import with this id, kept from everybody else until the transaction ends. */
    public ImportRun lock(ImportId id) {
        ImportRun run = em.find(ImportRun.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            throw new NotFound("import", id);
        }
        return run;
    }

    /** What a job about the import as it stands now is about: another one after each change. */
    public String subject(ImportRun run) {
        em.flush();
        return "import %s, state %d".formatted(run.id(), run.version());
    }

    /** Whether any other import is being checked or applied. */
    public boolean isAnotherAtWork(ImportRun run) {
        return em.createQuery("select count(r) from ImportRun r where r.id <> :id and r.state in :working", Long.class)
                        .setParameter("id", run.id().value())
                        .setParameter("working", List.of(ImportState.CHECKING, ImportState.APPLYING))
                        .getSingleResult()
                > 0;
    }

    /** The newest imports. */
    public List<ImportRun> recent(int atMost) {
        return em.createQuery("select r from ImportRun r order by r.id desc", ImportRun.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The columns that were chosen the last time. */
    public ColumnMapping rememberedMapping() {
        Map<PersonField, String> columns = new EnumMap<>(PersonField.class);
        em.createQuery("select c from RememberedColumn c", RememberedColumn.class)
                .getResultStream()
                .forEach(column ->
                        PersonField.ofKey(column.field()).ifPresent(field -> columns.put(field, column.columnName())));
        return new ColumnMapping(columns);
    }

    /** Remembers the columns for the next time. */
    public void remember(ColumnMapping mapping) {
        em.createQuery("delete from RememberedColumn c").executeUpdate();
        mapping.columns().forEach((field, column) -> em.persist(new RememberedColumn(field.key(), column)));
    }
}
