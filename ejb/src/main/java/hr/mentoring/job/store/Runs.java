package hr.mentoring.job.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.job.RunId;
import hr.mentoring.job.RunState;
import hr.mentoring.job.model.ItemErrorEntity;
import hr.mentoring.job.model.RunEntity;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The runs, in the database. */
@Dependent
public class Runs {

    /** What one node at a time does; the names of the rows of {@code job_lock}. */
    public enum Turn {
        START,
        CLAIM,
        SCHEDULE
    }

    private static final Set<RunState> WITH_A_NODE = Set.of(RunState.RUNNING, RunState.STOPPING);

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** Waits until no other transaction, on any node, is doing this; ours does until it ends. */
    public void takeTurn(Turn turn) {
        em.createNativeQuery("select name from job_lock where name = ?1 for update")
                .setParameter(1, turn.name().toLowerCase(Locale.ROOT))
                .getSingleResult();
    }

    /** The run with this id. */
    public RunEntity get(RunId id) {
        return found(em.find(RunEntity.class, id.value()), id);
    }

    /** The run with this id, which nobody else can change until the transaction ends. */
    public RunEntity lock(RunId id) {
        return found(em.find(RunEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** The run that is active for a job and its subject. */
    public Optional<RunEntity> active(String job, String subject) {
        return em.createQuery(
                        "select r from RunEntity r where r.job = :job and r.subject = :subject and r.active is not null",
                        RunEntity.class)
                .setParameter("job", job)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** Whether there was ever a run for a job and its subject, however it ended. */
    public boolean any(String job, String subject) {
        return em.createQuery(
                                "select count(r) from RunEntity r where r.job = :job and r.subject = :subject",
                                Long.class)
                        .setParameter("job", job)
                        .setParameter("subject", subject)
                        .getSingleResult()
                > 0;
    }

    /** The newest runs of a job. */
    public List<RunEntity> recent(String job, int atMost) {
        return em.createQuery("select r from RunEntity r where r.job = :job order by r.id desc", RunEntity.class)
                .setParameter("job", job)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The newest runs of a job about one subject. */
    public List<RunEntity> recent(String job, String subject, int atMost) {
        return em.createQuery(
                        "select r from RunEntity r where r.job = :job and r.subject = :subject order by r.id desc",
                        RunEntity.class)
                .setParameter("job", job)
                .setParameter("subject", subject)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The newest runs of all jobs. */
    public List<RunEntity> recent(int atMost) {
        return em.createQuery("select r from RunEntity r order by r.id desc", RunEntity.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The runs that a node may have to take up, the oldest first. */
    public List<RunEntity> waitingOrHeld() {
        return em.createQuery("select r from RunEntity r where r.active is not null order by r.id", RunEntity.class)
                .getResultList();
    }

    /** The runs that nodes hold whose name begins like this. */
    public List<RunEntity> heldBy(String ownerPrefix) {
        return em.createQuery(
                        "select r from RunEntity r where r.state in :states and r.owner like :owner", RunEntity.class)
                .setParameter("states", WITH_A_NODE)
                .setParameter("owner", ownerPrefix + "%")
                .getResultList();
    }

    /** Keeps a new run; the database refuses a second active one for the same job and subject. */
    public RunEntity add(RunEntity run) {
        em.persist(run);
        return run;
    }

    /** Keeps what could not be done. */
    public void add(ItemErrorEntity error) {
        em.persist(error);
    }

    /** What a run could not do, in the order of its occurrence. */
    public List<ItemErrorEntity> errors(RunId run, int atMost) {
        return em.createQuery(
                        "select e from ItemErrorEntity e where e.runId = :run order by e.id", ItemErrorEntity.class)
                .setParameter("run", run.value())
                .setMaxResults(atMost)
                .getResultList();
    }

    /** How many things a run could not do. */
    public long errorCount(RunId run) {
        return em.createQuery("select count(e) from ItemErrorEntity e where e.runId = :run", Long.class)
                .setParameter("run", run.value())
                .getSingleResult();
    }

    private static RunEntity found(@Nullable RunEntity run, RunId id) {
        return Optional.ofNullable(run).orElseThrow(() -> new NotFound("run", id));
    }
}
