package hr.mentoring.reciprocity.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.reciprocity.InvitationId;
import hr.mentoring.reciprocity.InvitationState;
import hr.mentoring.reciprocity.model.MentorInvitation;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Invitations to mentor. */
@Dependent
public class Invitations {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** One of somebody's invitations; those of others do not exist. */
    public MentorInvitation get(InvitationId id, PersonId person) {
        MentorInvitation found = em.find(MentorInvitation.class, id.value());
        if (found == null || !found.person().equals(person)) {
            throw new NotFound("invitation", id);
        }
        return found;
    }

    /** The latest invitation of somebody that waits for an answer. */
    public Optional<MentorInvitation> openOf(PersonId person) {
        return em.createQuery(
                        "select i from MentorInvitation i where i.personId = :person and i.state = :open"
                                + " order by i.invitedAt desc, i.id desc",
                        MentorInvitation.class)
                .setParameter("person", person.value())
                .setParameter("open", InvitationState.OPEN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new invitation, whose id is known from now on. */
    public void add(MentorInvitation fresh) {
        em.persist(fresh);
    }
}
