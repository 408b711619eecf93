/**
 * Who is paired with whom, and why: runs of the pairing job, their review, and the pairs that come of it. Enter by
 * {@link hr.mentoring.pairing.PairService} for pairs.
 */
@NullMarked
package hr.mentoring.pairing;

import org.jspecify.annotations.NullMarked;
