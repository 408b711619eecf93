package hr.mentoring.notification.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.notification.LetterId;
import hr.mentoring.notification.LetterState;
import hr.mentoring.notification.model.OutboxLetter;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The letters of the outbox. */
@Dependent
public class Letters {

    private static final int OCCASIONS_AT_ONCE = 500;

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The letter with this id. */
    public OutboxLetter get(LetterId id) {
        OutboxLetter letter = em.find(OutboxLetter.class, id.value());
        if (letter == null) {
            throw new NotFound("letter", id);
        }
        return letter;
    }

    /** The letter with this id, held until the end of the transaction so that no other node takes it. */
    public OutboxLetter lock(LetterId id) {
        OutboxLetter letter = em.find(OutboxLetter.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (letter == null) {
            throw new NotFound("letter", id);
        }
        return letter;
    }

    /** Whether a letter was written for this occasion. */
    public boolean isWritten(String occasion) {
        return em.createQuery("select count(l) from OutboxLetter l where l.occasion = :occasion", Long.class)
                        .setParameter("occasion", occasion)
                        .getSingleResult()
                > 0;
    }

    /** Those of these occasions for which a letter was written. */
    public Set<String> written(List<String> occasions) {
        Set<String> written = new HashSet<>();
        for (int from = 0; from < occasions.size(); from += OCCASIONS_AT_ONCE) {
            written.addAll(em.createQuery(
                            "select l.occasion from OutboxLetter l where l.occasion in :occasions", String.class)
                    .setParameter(
                            "occasions", occasions.subList(from, Math.min(from + OCCASIONS_AT_ONCE, occasions.size())))
                    .getResultList());
        }
        return written;
    }

    /** Keeps a new letter. */
    public void add(OutboxLetter letter) {
        em.persist(letter);
    }

    /** The letters whose delivery is due, those that wait longest first. */
    public List<LetterId> due(Instant now, int most) {
        return em.createQuery(
                        "select l.id from OutboxLetter l where l.state = :waiting and l.nextAttemptAt <= :now"
                                + " order by l.nextAttemptAt, l.id",
                        Long.class)
                .setParameter("waiting", LetterState.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(LetterId::new)
                .toList();
    }

    /** What a person was told and has not put away, the latest first. */
    public List<OutboxLetter> unread(PersonId person, int most) {
        return em.createQuery(
                        "select l from OutboxLetter l where l.recipientId = :person and l.readAt is null"
                                + " order by l.writtenAt desc, l.id desc",
                        OutboxLetter.class)
                .setParameter("person", person.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** The letters in a state, or all when it is null, the latest first. */
    public List<OutboxLetter> in(@Nullable LetterState state, int first, int most) {
        var query = em.createQuery(
                "select l from OutboxLetter l " + (state == null ? "" : "where l.state = :state ")
                        + "order by l.writtenAt desc, l.id desc",
                OutboxLetter.class);
        if (state != null) {
            query.setParameter("state", state);
        }
        return query.setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** How many letters are in each state. */
    public Map<LetterState, Long> counts() {
        Map<LetterState, Long> counts = new EnumMap<>(LetterState.class);
        em.createQuery("select l.state, count(l) from OutboxLetter l group by l.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((LetterState) row[0], (Long) row[1]));
        return counts;
    }
}
