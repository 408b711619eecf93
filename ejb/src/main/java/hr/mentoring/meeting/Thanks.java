package hr.mentoring.meeting;

import hr.mentoring.pairing.PairId;
import java.time.Instant;

/**
 * What one of the two thanks the other one for.
 *
 * @param mine whether the reader said it; otherwise the reader is thanked
 * @param other the name of the one across
 * @param farewell whether it was said at the end
 */
public record Thanks(PairId pair, boolean mine, String other, String words, Instant at, boolean farewell) {}
