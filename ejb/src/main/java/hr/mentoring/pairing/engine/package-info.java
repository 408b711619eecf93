/**
 * Finds the best pairing of a cohort and proves it: plain Java, no clock, no logger, no container. The same snapshot
 * gives the same plan, on any machine and with any number of threads.
 *
 * <pre>{@code
 * ProgramSettings settings = ProgramSettings.of(
 *         ProgramType.CLASSIC, Objective.MOST_PEOPLE, Criteria.usualWeights(), Set.of("not-in-own-line"));
 * Snapshot snapshot = Snapshot.of(settings, List.of(
 *         Participant.of("ana").wantsMentors(1).needs("negotiation", 4, 5).build(),
 *         Participant.of("boris").hasPlaces(2).level(3).offers("negotiation", 5).build()));
 *
 * PairingEngine engine = PairingEngine.standard();
 * CompiledCohort cohort = engine.compile(snapshot);
 * PairingPlan plan = engine.solve(cohort, SolveListener.NONE);
 * if (!engine.verify(cohort, plan).proven()) throw new IllegalStateException("not to be published");
 *
 * cohort.pairs(plan);                                                     // who with whom, by ids
 * engine.explanations(cohort, plan).pair("ana", "boris", Audience.MENTEE); // why
 * engine.prices(cohort, plan).of(new PlanChange.Forbid("ana", "boris"));   // what a change costs
 * }</pre>
 *
 * <p>Results hold codes, ids and numbers; words for people are made from them in message bundles elsewhere.
 */
@NullMarked
package hr.mentoring.pairing.engine;

import org.jspecify.annotations.NullMarked;
