/** Programs and cohorts: the administrator's pages and the REST resources. */
@NullMarked
package hr.mentoring.web.program;

import org.jspecify.annotations.NullMarked;
