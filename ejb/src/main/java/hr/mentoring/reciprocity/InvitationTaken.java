package hr.mentoring.reciprocity;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;

/** Somebody has followed the invitation to mentor and saved what they can offer. */
public record InvitationTaken(InvitationId invitation, PersonId person) implements Audited {}
