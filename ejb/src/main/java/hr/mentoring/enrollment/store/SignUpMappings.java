package hr.mentoring.enrollment.store;

import hr.mentoring.enrollment.model.SignUpMappingEntity;
import hr.mentoring.enrollment.signup.SignUpMapping;
import hr.mentoring.program.ProgramId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** How sign-up spreadsheets were matched, in the database. */
@Dependent
public class SignUpMappings {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** How spreadsheets of this form were matched the last time in a program. */
    public Optional<SignUpMapping> find(ProgramId program, String fingerprint) {
        return entity(program, fingerprint).map(SignUpMappingEntity::mapping);
    }

    /** Keeps how a spreadsheet was matched, for the next one of the same form. */
    @Transactional
    public void remember(ProgramId program, String fingerprint, SignUpMapping mapping) {
        entity(program, fingerprint)
                .ifPresentOrElse(
                        known -> known.replace(mapping),
                        () -> em.persist(new SignUpMappingEntity(program, fingerprint, mapping)));
    }

    private Optional<SignUpMappingEntity> entity(ProgramId program, String fingerprint) {
        return em.createQuery(
                        "select m from SignUpMappingEntity m where m.programId = :program"
                                + " and m.fingerprint = :fingerprint",
                        SignUpMappingEntity.class)
                .setParameter("program", program.value())
                .setParameter("fingerprint", fingerprint)
                .getResultStream()
                .findFirst();
    }
}
