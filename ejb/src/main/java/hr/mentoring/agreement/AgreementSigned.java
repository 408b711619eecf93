package hr.mentoring.agreement;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/**
 * One of the two has signed.
 *
 * @param inForce whether it was the second signature, so that the text is in force
 */
public record AgreementSigned(PairId pair, int number, PersonId signer, boolean inForce) implements Audited {}
