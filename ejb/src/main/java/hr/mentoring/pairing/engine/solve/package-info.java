/**
 * The mathematics of pairing on raw numbers: mentees with demand, mentors with capacity, integer scores in rows. Knows
 * nothing of people. A {@link hr.mentoring.pairing.engine.solve.PairingSolver} finds a plan and its certificate, a
 * {@link hr.mentoring.pairing.engine.solve.PlanVerifier} confirms both without trusting the solver.
 */
@NullMarked
package hr.mentoring.pairing.engine.solve;

import org.jspecify.annotations.NullMarked;
