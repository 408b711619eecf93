package hr.mentoring.meeting.store;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.meeting.MeetingId;
import hr.mentoring.meeting.PaperKind;
import hr.mentoring.meeting.model.Paper;
import hr.mentoring.pairing.PairId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the two of a pair write for each other. */
@Dependent
public class Papers {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The paper of this kind of a meeting, or of the pair. */
    public Optional<Paper> find(PaperKind kind, PairId pair, @Nullable MeetingId meeting) {
        return em.createQuery("select p from Paper p where p.key = :key", Paper.class)
                .setParameter("key", Paper.key(kind, pair, meeting))
                .getResultStream()
                .findFirst();
    }

    /**
     * The paper of this kind, an empty sheet if need be.
     *
     * @throws RuleBroken {@code meeting.paper-elsewhere} when another window has taken the sheet in the same moment
     */
    public Paper open(PaperKind kind, PairId pair, @Nullable MeetingId meeting, PersonId writer, Instant now) {
        return find(kind, pair, meeting).orElseGet(() -> {
            Paper paper = new Paper(kind, pair, meeting, writer, now);
            em.persist(paper);
            try {
                em.flush();
            } catch (PersistenceException keyTaken) {
                throw new RuleBroken("meeting.paper-elsewhere");
            }
            return paper;
        });
    }

    /** Those of these meetings whose agenda is shown. */
    public Set<MeetingId> withAgenda(Collection<MeetingId> meetings) {
        if (meetings.isEmpty()) {
            return Set.of();
        }
        return em.createQuery(
                        "select p.meetingId from Paper p"
                                + " where p.kind = :kind and p.shownAt is not null and p.meetingId in :meetings",
                        Long.class)
                .setParameter("kind", PaperKind.AGENDA)
                .setParameter(
                        "meetings", meetings.stream().map(MeetingId::value).toList())
                .getResultStream()
                .map(MeetingId::new)
                .collect(Collectors.toSet());
    }
}
