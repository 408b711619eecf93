/** Runs of jobs, in the database, and the locks by which nodes agree. */
@NullMarked
package hr.mentoring.job.store;

import org.jspecify.annotations.NullMarked;
