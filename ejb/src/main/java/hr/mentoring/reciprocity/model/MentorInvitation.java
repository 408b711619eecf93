package hr.mentoring.reciprocity.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.reciprocity.InvitationId;
import hr.mentoring.reciprocity.InvitationState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Asks somebody who completed a mentoring as mentee to mentor others. It is answered once, with "gladly" or "not now". */
@Entity
@Table(name = "reciprocity_invitation")
public class MentorInvitation {

    @Id
    @SequenceGenerator(
            name = "reciprocity_invitation_seq",
            sequenceName = "reciprocity_invitation_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reciprocity_invitation_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    @Column(name = "invited_at", updatable = false)
    private Instant invitedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected MentorInvitation() {}

    /** Invites the mentee of a pair. */
    public MentorInvitation(Pair pair, Instant now) {
        this.pairId = pair.id().value();
        this.personId = pair.mentee().value();
        this.state = InvitationState.OPEN;
        this.invitedAt = now;
    }

    /**
     * The person answers.
     *
     * @throws RuleBroken {@code reciprocity.invitation-answered}
     */
    public void answer(InvitationState answer, Instant now) {
        RuleBroken.require(state == InvitationState.OPEN, "reciprocity.invitation-answered");
        state = answer;
        answeredAt = now;
    }

    public InvitationId id() {
        return new InvitationId(id);
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public InvitationState state() {
        return state;
    }

    public Instant invitedAt() {
        return invitedAt;
    }
}
