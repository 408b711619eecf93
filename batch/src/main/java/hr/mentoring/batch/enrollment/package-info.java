/** The job that takes sign-up spreadsheets. */
@NullMarked
package hr.mentoring.batch.enrollment;

import org.jspecify.annotations.NullMarked;
