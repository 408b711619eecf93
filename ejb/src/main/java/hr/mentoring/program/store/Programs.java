package hr.mentoring.program.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.model.ProgramEntity;
import hr.mentoring.program.model.RulesRevision;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The programs and the revisions of their rules, in the database. */
@Dependent
public class Programs {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The program with this id. */
    public ProgramEntity get(ProgramId id) {
        return Optional.ofNullable(em.find(ProgramEntity.class, id.value()))
                .orElseThrow(() -> new NotFound("program", id));
    }

    /** All programs by name. */
    public List<ProgramEntity> all() {
        return em.createQuery("select p from ProgramEntity p order by lower(p.name), p.id", ProgramEntity.class)
                .getResultList();
    }

    /** The program of this name, in whatever case. */
    public Optional<ProgramEntity> named(String name) {
        return em.createQuery("select p from ProgramEntity p where lower(p.name) = :name", ProgramEntity.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new program, whose id is known from then on. */
    public void add(ProgramEntity program) {
        em.persist(program);
        em.flush();
    }

    /** Keeps a revision of a program's rules. */
    public void add(RulesRevision revision) {
        em.persist(revision);
    }

    /** The rules of a program as they were in a revision. */
    public RulesRevision rules(ProgramId program, int revision) {
        return em.createQuery(
                        "select r from RulesRevision r where r.programId = :program and r.revision = :revision",
                        RulesRevision.class)
                .setParameter("program", program.value())
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("rules", program + "/" + revision));
    }

    /** Removes a program with its rules. */
    public void remove(ProgramEntity program) {
        em.createQuery("delete from RulesRevision r where r.programId = :program")
                .setParameter("program", program.id().value())
                .executeUpdate();
        em.remove(program);
    }
}
