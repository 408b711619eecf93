/**
 * What a mentee learns in a pair: the competencies that matter with what each of the two honestly says about them, goals
 * with steps, evidence, and how all that changes until the end. Enter by {@link hr.mentoring.development.PlanService} as
 * one of the two; to count without reading, enter by {@link hr.mentoring.development.DevelopmentFactsService}.
 */
@NullMarked
package hr.mentoring.development;

import org.jspecify.annotations.NullMarked;
