package hr.mentoring.development.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.development.GoalId;
import hr.mentoring.development.GoalState;
import hr.mentoring.development.StepId;
import hr.mentoring.development.StepState;
import hr.mentoring.development.model.LearningGoal;
import hr.mentoring.development.model.LearningStep;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goals and the steps towards them. */
@Dependent
public class Goals {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** A goal that must exist. */
    public LearningGoal get(GoalId id) {
        LearningGoal found = em.find(LearningGoal.class, id.value());
        if (found == null) {
            throw new NotFound("goal", id);
        }
        return found;
    }

    /** A step that must exist. */
    public LearningStep get(StepId id) {
        LearningStep found = em.find(LearningStep.class, id.value());
        if (found == null) {
            throw new NotFound("step", id);
        }
        return found;
    }

    /** The goals of some pairs, the oldest first. */
    public List<LearningGoal> of(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select g from LearningGoal g where g.pairId in :pairs order by g.addedAt, g.id",
                        LearningGoal.class)
                .setParameter("pairs", pairs.stream().map(PairId::value).toList())
                .getResultList();
    }

    /** How many steps there are in each state towards the goals of some pairs, but for goals that were left. */
    public Map<PairId, Map<StepState, Integer>> steps(Collection<PairId> pairs) {
        Map<PairId, Map<StepState, Integer>> steps = new HashMap<>();
        if (!pairs.isEmpty()) {
            em.createQuery(
                            "select g.pairId, s.state, count(s) from LearningStep s join s.goal g"
                                    + " where g.pairId in :pairs and g.state <> :left group by g.pairId, s.state",
                            Object[].class)
                    .setParameter("pairs", pairs.stream().map(PairId::value).toList())
                    .setParameter("left", GoalState.LEFT)
                    .getResultStream()
                    .forEach(row -> steps.computeIfAbsent(
                                    new PairId((Long) row[0]), pair -> new EnumMap<>(StepState.class))
                            .put((StepState) row[1], ((Long) row[2]).intValue()));
        }
        return steps;
    }

    /** Keeps a new goal, whose id is known from now on. */
    public void add(LearningGoal fresh) {
        em.persist(fresh);
    }

    /** Writes what is pending, so that a new step has its id. */
    public void flush() {
        em.flush();
    }
}
