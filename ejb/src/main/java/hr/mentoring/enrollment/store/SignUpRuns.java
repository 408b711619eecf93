package hr.mentoring.enrollment.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.enrollment.model.SignUpRun;
import hr.mentoring.enrollment.signup.SignUpImportId;
import hr.mentoring.enrollment.signup.SignUpState;
import hr.mentoring.program.CohortId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The imports of sign-up spreadsheets, in the database. */
@Dependent
public class SignUpRuns {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** Keeps a new import. */
    public void add(SignUpRun run) {
        em.persist(run);
        em.flush();
    }

    /** The import with this id. */
    public SignUpRun get(SignUpImportId id) {
        return Optional.ofNullable(em.find(SignUpRun.class, id.value()))
                .orElseThrow(() -> new NotFound("sign-up import", id));
    }

    /** The import with this id, kept from everybody else until the transaction ends. */
    public SignUpRun lock(SignUpImportId id) {
        return Optional.ofNullable(em.find(SignUpRun.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("sign-up import", id));
    }

    /** The newest imports into a cohort. */
    public List<SignUpRun> recent(CohortId cohort, int atMost) {
        return em.createQuery(
                        "select r from SignUpRun r where r.cohortId = :cohort order by r.id desc", SignUpRun.class)
                .setParameter("cohort", cohort.value())
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Whether another import into the same cohort is being tried out or taken. */
    public boolean isAnotherAtWork(SignUpRun run) {
        em.flush();
        return em.createQuery(
                                "select count(r) from SignUpRun r where r.id <> :id and r.cohortId = :cohort"
                                        + " and r.state in :working",
                                Long.class)
                        .setParameter("id", run.id().value())
                        .setParameter("cohort", run.cohort().value())
                        .setParameter(
                                "working",
                                Arrays.stream(SignUpState.values())
                                        .filter(SignUpState::isAtWork)
                                        .toList())
                        .getSingleResult()
                > 0;
    }

    /** What a job about the import as it stands now is about: another one after each change. */
    public String subject(SignUpRun run) {
        em.flush();
        return "sign-ups %s, state %d".formatted(run.id(), run.version());
    }
}
