/** Joining a cohort, approving and accepting: the pages and the resources. */
@NullMarked
package hr.mentoring.web.enrollment;

import org.jspecify.annotations.NullMarked;
