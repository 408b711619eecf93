/** The job that makes the reports of a quarter. */
@NullMarked
package hr.mentoring.batch.report;

import org.jspecify.annotations.NullMarked;
