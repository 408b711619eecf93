/**
 * Programs, which say how a company mentors, and cohorts, which are the times they are run. Enter by {@link
 * hr.mentoring.program.ProgramService} and {@link hr.mentoring.program.CohortService}; other rooms have a say in when a
 * cohort may go on by being a {@link hr.mentoring.program.CohortGate}.
 */
@NullMarked
package hr.mentoring.program;

import org.jspecify.annotations.NullMarked;
