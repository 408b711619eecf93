/** Shows what the pages of the audit promise. */
@NullMarked
package hr.mentoring.web.audit;

import org.jspecify.annotations.NullMarked;
