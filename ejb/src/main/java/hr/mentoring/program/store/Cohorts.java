package hr.mentoring.program.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.Phase;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.model.CohortEntity;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The cohorts, in the database. */
@Dependent
public class Cohorts {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The cohort with this id. */
    public CohortEntity get(CohortId id) {
        return Optional.ofNullable(em.find(CohortEntity.class, id.value()))
                .orElseThrow(() -> new NotFound("cohort", id));
    }

    /** The cohort with this id, as nobody else can change it before this transaction ends. */
    public CohortEntity lock(CohortId id) {
        CohortEntity cohort = get(id);
        em.refresh(cohort, LockModeType.PESSIMISTIC_WRITE);
        return cohort;
    }

    /** All cohorts, the latest start first. */
    public List<CohortEntity> all() {
        return em.createQuery("select c from CohortEntity c order by c.startsOn desc, c.id desc", CohortEntity.class)
                .getResultList();
    }

    /** The cohorts in one of these phases, the earliest start first. */
    public List<CohortEntity> in(Collection<Phase> phases) {
        return em.createQuery(
                        "select c from CohortEntity c where c.phase in :phases order by c.startsOn, c.id",
                        CohortEntity.class)
                .setParameter("phases", phases)
                .getResultList();
    }

    /** The cohorts of a program, the latest start first. */
    public List<CohortEntity> of(ProgramId program) {
        return em.createQuery(
                        "select c from CohortEntity c where c.programId = :program order by c.startsOn desc, c.id desc",
                        CohortEntity.class)
                .setParameter("program", program.value())
                .getResultList();
    }

    /** The cohort of this name, in whatever case. */
    public Optional<CohortEntity> named(String name) {
        return em.createQuery("select c from CohortEntity c where lower(c.name) = :name", CohortEntity.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new cohort, whose id is known from then on. */
    public void add(CohortEntity cohort) {
        em.persist(cohort);
        em.flush();
    }

    /** Removes a cohort. */
    public void remove(CohortEntity cohort) {
        em.remove(cohort);
    }
}
