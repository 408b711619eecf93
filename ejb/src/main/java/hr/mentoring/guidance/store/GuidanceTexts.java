package hr.mentoring.guidance.store;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.NotFound;
import hr.mentoring.guidance.Bilingual;
import hr.mentoring.guidance.GuidanceTextId;
import hr.mentoring.guidance.Moment;
import hr.mentoring.guidance.model.FirstWording;
import hr.mentoring.guidance.model.TextEntity;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The texts of guidance. */
@Dependent
public class GuidanceTexts {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** One that must exist. */
    public TextEntity get(GuidanceTextId id) {
        TextEntity found = em.find(TextEntity.class, id.value());
        if (found == null) {
            throw new NotFound("guidance text", id);
        }
        return found;
    }

    /** All of them, by moment, side and place. */
    public List<TextEntity> all() {
        return em.createQuery("select t from TextEntity t", TextEntity.class)
                .getResultStream()
                .sorted(Comparator.comparing(TextEntity::moment)
                        .thenComparing(TextEntity::side)
                        .thenComparing(text -> text.seen(Map.of()).place())
                        .thenComparing(text -> text.id().value()))
                .toList();
    }

    /** Those of a moment for one side, in their order. */
    public List<TextEntity> of(Moment moment, Side side) {
        return em.createQuery(
                        "select t from TextEntity t where t.moment = :moment and t.side = :side order by t.place, t.id",
                        TextEntity.class)
                .setParameter("moment", moment)
                .setParameter("side", side)
                .getResultList();
    }

    /** The words of those of a moment for one side that are not hidden, in their order. */
    public List<Bilingual> shown(Moment moment, Side side) {
        return of(moment, side).stream()
                .filter(text -> !text.isHidden())
                .map(TextEntity::text)
                .toList();
    }

    /** The words with which each text came, by its code. */
    public Map<String, Bilingual> firstWordings() {
        return em.createQuery("select f from FirstWording f", FirstWording.class)
                .getResultStream()
                .collect(Collectors.toMap(FirstWording::code, FirstWording::text));
    }

    /** Keeps a new one, whose id is known from now on. */
    public void add(TextEntity fresh) {
        em.persist(fresh);
    }

    /** Removes one. */
    public void remove(TextEntity text) {
        em.remove(text);
    }
}
