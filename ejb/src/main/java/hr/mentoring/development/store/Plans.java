package hr.mentoring.development.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.development.EvidenceId;
import hr.mentoring.development.MappedId;
import hr.mentoring.development.model.Evidence;
import hr.mentoring.development.model.MappedCompetency;
import hr.mentoring.development.model.Plan;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Plans with the competencies in them and what shows that they grew. */
@Dependent
public class Plans {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The plan of a pair, if anybody has touched it. */
    public Optional<Plan> find(PairId pair) {
        return em.createQuery("select p from Plan p where p.pairId = :pair", Plan.class)
                .setParameter("pair", pair.value())
                .getResultStream()
                .findFirst();
    }

    /** The plan of a pair, a new one if need be. */
    public Plan open(PairId pair, Instant now) {
        return find(pair).orElseGet(() -> {
            Plan fresh = new Plan(pair, now);
            em.persist(fresh);
            return fresh;
        });
    }

    /** A competency in a plan that must exist. */
    public MappedCompetency get(MappedId id) {
        MappedCompetency found = em.find(MappedCompetency.class, id.value());
        if (found == null) {
            throw new NotFound("competency", id);
        }
        return found;
    }

    /** The competencies in some plans, in the order in which they were added. */
    public List<MappedCompetency> competenciesOf(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select m from MappedCompetency m where m.pairId in :pairs order by m.addedAt, m.id",
                        MappedCompetency.class)
                .setParameter("pairs", numbers(pairs))
                .getResultList();
    }

    /**
     * Keeps a new competency.
     *
     * @throws RuleBroken {@code development.competency-twice} when the other one has added it in the same moment
     */
    public void add(MappedCompetency fresh) {
        em.persist(fresh);
        try {
            em.flush();
        } catch (PersistenceException takenAlready) {
            throw new RuleBroken("development.competency-twice");
        }
    }

    /** Takes a competency out. */
    public void remove(MappedCompetency mapped) {
        em.remove(mapped);
    }

    /** What shows that something was learned in a pair, the latest first. */
    public List<Evidence> evidenceOf(PairId pair) {
        return em.createQuery(
                        "select e from Evidence e where e.pairId = :pair order by e.addedAt desc, e.id desc",
                        Evidence.class)
                .setParameter("pair", pair.value())
                .getResultList();
    }

    /** Something shown that must exist. */
    public Evidence get(EvidenceId id) {
        Evidence found = em.find(Evidence.class, id.value());
        if (found == null) {
            throw new NotFound("evidence", id);
        }
        return found;
    }

    /** Keeps what somebody has shown, whose id is known from now on. */
    public void add(Evidence fresh) {
        em.persist(fresh);
    }

    /** Forgets what somebody had shown. */
    public void remove(Evidence evidence) {
        em.remove(evidence);
    }

    private static List<Long> numbers(Collection<PairId> pairs) {
        return pairs.stream().map(PairId::value).toList();
    }
}
