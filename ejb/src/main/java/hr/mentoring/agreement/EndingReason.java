package hr.mentoring.agreement;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;
import java.time.Instant;

/** What somebody told HR about why their relationship ended. */
public record EndingReason(PairId pair, PersonId person, Instant at, String reason) {}
