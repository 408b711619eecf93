package hr.mentoring.development;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * Somebody has said where the mentee stands.
 *
 * @param said how many competencies they have spoken about in this round
 * @param readable whether both can now read something that they could not read before
 */
public record AssessmentSaid(PairId pair, PersonId by, Round round, int said, boolean readable) implements Audited {}
