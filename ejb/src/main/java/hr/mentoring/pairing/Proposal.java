package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;

/**
 * A pair that a run proposes.
 *
 * @param score 0 to 10,000
 * @param reasons what speaks for it, as far as an administrator may know
 */
public record Proposal(
        ProposalId id, PairingRunId run, PersonId mentee, PersonId mentor, int score, PairReasons reasons) {}
