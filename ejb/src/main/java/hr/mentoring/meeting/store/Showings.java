package hr.mentoring.meeting.store;

import hr.mentoring.meeting.model.Showing;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What mentors have agreed to show. */
@Dependent
public class Showings {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** What the mentor of this pair has agreed to show; empty when they have not said. */
    public Optional<Showing> find(PairId pair) {
        return em.createQuery("select s from Showing s where s.pairId = :pair", Showing.class)
                .setParameter("pair", pair.value())
                .getResultStream()
                .findFirst();
    }

    /** What the mentor of this pair has agreed to show, kept from now on. */
    public Showing open(PairId pair) {
        return find(pair).orElseGet(() -> {
            Showing showing = new Showing(pair);
            em.persist(showing);
            return showing;
        });
    }
}
