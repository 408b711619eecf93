/** The audit, for administrators and auditors. */
@NullMarked
package hr.mentoring.web.audit;

import org.jspecify.annotations.NullMarked;
