package hr.mentoring.development.store;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.development.MappedId;
import hr.mentoring.development.Round;
import hr.mentoring.development.model.Assessment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What people say about competencies. */
@Dependent
public class Assessments {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** Everything about some competencies, said or not. */
    public List<Assessment> of(Collection<MappedId> mapped) {
        if (mapped.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select a from Assessment a where a.mappedId in :mapped order by a.id", Assessment.class)
                .setParameter("mapped", mapped.stream().map(MappedId::value).toList())
                .getResultList();
    }

    /**
     * The sheet of one of the two in a round, an empty one if need be.
     *
     * @throws RuleBroken {@code development.typed-elsewhere} when another window has taken it in the same moment
     */
    public Assessment open(MappedId mapped, Round round, Side side, Instant now) {
        return of(List.of(mapped)).stream()
                .filter(each -> each.round() == round && each.side() == side)
                .findFirst()
                .orElseGet(() -> fresh(mapped, round, side, now));
    }

    private Assessment fresh(MappedId mapped, Round round, Side side, Instant now) {
        Assessment sheet = new Assessment(mapped, round, side, now);
        em.persist(sheet);
        try {
            em.flush();
        } catch (PersistenceException takenAlready) {
            throw new RuleBroken("development.typed-elsewhere");
        }
        return sheet;
    }
}
