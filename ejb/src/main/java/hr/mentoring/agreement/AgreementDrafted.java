package hr.mentoring.agreement;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;

/** One of the two has put a text on the table. */
public record AgreementDrafted(PairId pair, int number, PersonId author) implements Audited {}
