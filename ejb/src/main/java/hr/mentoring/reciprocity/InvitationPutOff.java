package hr.mentoring.reciprocity;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;

/** Somebody has said "not now" to the invitation to mentor. */
public record InvitationPutOff(InvitationId invitation, PersonId person) implements Audited {}
