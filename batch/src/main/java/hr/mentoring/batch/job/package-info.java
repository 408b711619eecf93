/** Lends the Batch runtime's threads to the runs of {@code hr.mentoring.job}, and what all jobs' steps share. */
@NullMarked
package hr.mentoring.batch.job;

import org.jspecify.annotations.NullMarked;
