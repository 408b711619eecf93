package hr.mentoring.reciprocity;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** A mentee who completed their mentoring is invited to mentor. */
public record MentorInvited(PairId pair, PersonId person) implements Audited {}
