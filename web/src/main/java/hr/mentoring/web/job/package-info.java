/** Batch jobs for administrators and programs: the history page and the REST resource. */
@NullMarked
package hr.mentoring.web.job;

import org.jspecify.annotations.NullMarked;
