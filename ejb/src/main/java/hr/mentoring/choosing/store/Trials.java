package hr.mentoring.choosing.store;

import hr.mentoring.choosing.model.Trial;
import hr.mentoring.choosing.model.TrialRule;
import hr.mentoring.pairing.PairId;
import hr.mentoring.program.ProgramId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** First conversations, and which programs ask for them. */
@Dependent
public class Trials {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The first conversation of a pair. */
    public Optional<Trial> find(PairId pair) {
        return of(List.of(pair)).stream().findFirst();
    }

    /** Those of some pairs. */
    public List<Trial> of(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select t from Trial t where t.pairId in :pairs order by t.pairId", Trial.class)
                .setParameter("pairs", pairs.stream().map(PairId::value).toList())
                .getResultList();
    }

    /** Open ones whose day has come and nobody was reminded of. */
    public List<Trial> due(LocalDate today) {
        return em.createQuery(
                        "select t from Trial t where t.reminded = false and t.decidedAt is null"
                                + " and t.decideBy <= :today order by t.pairId",
                        Trial.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Keeps a new one. */
    public void add(Trial fresh) {
        em.persist(fresh);
    }

    /** How many days the pairs of a program have; 0 when they begin at once. */
    public int days(ProgramId program) {
        TrialRule rule = em.find(TrialRule.class, program.value());
        return rule == null ? 0 : rule.days();
    }

    /** Decides how many days they have. */
    public void decide(ProgramId program, int days) {
        TrialRule rule = em.find(TrialRule.class, program.value());
        if (rule == null) {
            rule = new TrialRule(program);
            em.persist(rule);
        }
        rule.decide(days);
    }
}
