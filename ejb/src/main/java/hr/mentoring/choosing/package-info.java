/**
 * How people choose each other: they look for somebody with reasons, put those they would like in order, and after they
 * were paired meet once before both say yes. Enter by {@link hr.mentoring.choosing.CandidateService} to look, by {@link
 * hr.mentoring.choosing.TrialService} as one of a pair, by {@link hr.mentoring.choosing.TrialDeskService} as the
 * administrator.
 */
@NullMarked
package hr.mentoring.choosing;

import org.jspecify.annotations.NullMarked;
