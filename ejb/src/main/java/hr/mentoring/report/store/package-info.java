/** Reports in the database. */
@NullMarked
package hr.mentoring.report.store;

import org.jspecify.annotations.NullMarked;
