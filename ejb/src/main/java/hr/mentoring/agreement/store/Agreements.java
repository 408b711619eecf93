package hr.mentoring.agreement.store;

import hr.mentoring.agreement.model.Agreement;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The agreements, one for each pair that has begun to write. */
@Dependent
public class Agreements {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The agreement of a pair; empty as long as nothing has been proposed. */
    public Optional<Agreement> find(PairId pair) {
        return em.createQuery("select a from Agreement a where a.pairId = :pair", Agreement.class)
                .setParameter("pair", pair.value())
                .getResultStream()
                .findFirst();
    }

    /** The agreement of a pair, kept from now on. */
    public Agreement open(Pair pair) {
        return find(pair.id()).orElseGet(() -> {
            Agreement agreement = new Agreement(pair);
            em.persist(agreement);
            return agreement;
        });
    }

    /** The agreements of some pairs. */
    public List<Agreement> of(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select a from Agreement a where a.pairId in :pairs", Agreement.class)
                .setParameter("pairs", pairs.stream().map(PairId::value).toList())
                .getResultList();
    }

    /** Those of some pairs who have signed an agreement; nothing of what they agreed on is read. */
    public Set<PairId> signed(Collection<PairId> pairs) {
        if (pairs.isEmpty()) {
            return Set.of();
        }
        return em.createQuery(
                        "select a.pairId from Agreement a where a.pairId in :pairs and a.inForceSince is not null",
                        Long.class)
                .setParameter("pairs", pairs.stream().map(PairId::value).toList())
                .getResultStream()
                .map(PairId::new)
                .collect(Collectors.toSet());
    }

    /** The agreements with a review day that has come and that the two were not reminded of. */
    public List<Agreement> toRemind(LocalDate today) {
        return em.createQuery("""
                        select a from Agreement a
                        where a.nextReviewOn <= :today and (a.remindedOf is null or a.remindedOf < a.nextReviewOn)
                        order by a.id""", Agreement.class).setParameter("today", today).getResultList();
    }
}
