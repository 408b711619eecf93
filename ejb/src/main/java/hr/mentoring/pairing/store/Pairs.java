package hr.mentoring.pairing.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairingRunId;
import hr.mentoring.pairing.model.PairEntity;
import hr.mentoring.program.CohortId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pairs, in the database. */
@Dependent
public class Pairs {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The pair with this id. */
    public PairEntity get(PairId id) {
        return find(id).orElseThrow(() -> new NotFound("pair", id));
    }

    /** The pair with this id, if there is one. */
    public Optional<PairEntity> find(PairId id) {
        return Optional.ofNullable(em.find(PairEntity.class, id.value()));
    }

    /** Keeps a new pair; the database refuses a second active one of the same two people in the same cohort. */
    public PairEntity add(PairEntity pair) {
        em.persist(pair);
        return pair;
    }

    /** All pairs of a person, on either side, the newest first. */
    public List<PairEntity> of(PersonId person) {
        return em.createQuery(
                        "select p from PairEntity p where p.menteeId = :person or p.mentorId = :person"
                                + " order by p.since desc, p.id desc",
                        PairEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** All pairs of a cohort, active and ended, in the order of their ids. */
    public List<PairEntity> of(CohortId cohort) {
        return em.createQuery("select p from PairEntity p where p.cohortId = :cohort order by p.id", PairEntity.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    /** The active pairs that mentors of a run have in other cohorts than its own. */
    public List<PairEntity> activeElsewhere(CohortId cohort, PairingRunId run) {
        return em.createQuery(
                        "select p from PairEntity p where p.active is not null and p.cohortId <> :cohort"
                                + " and p.mentorId in (select q.mentorId from ProposalEntity q where q.runId = :run)"
                                + " order by p.id",
                        PairEntity.class)
                .setParameter("cohort", cohort.value())
                .setParameter("run", run.value())
                .getResultList();
    }

    /** Those of these people who have completed a pair as mentees by a day. */
    public Set<PersonId> completedAsMentees(Collection<PersonId> people, LocalDate by) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return em.createQuery(
                        "select distinct p.menteeId from PairEntity p where p.menteeId in :people"
                                + " and p.ending = :completed and p.endedOn <= :by",
                        Long.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("completed", Ending.COMPLETED)
                .setParameter("by", by)
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** Every pair there ever was, active and ended. */
    public List<Pair> all() {
        return em.createQuery("select p from PairEntity p order by p.id", PairEntity.class)
                .getResultStream()
                .map(PairEntity::toPair)
                .toList();
    }

    /** Writes what is pending, so that the database can refuse it here and now. */
    public void flush() {
        em.flush();
    }
}
