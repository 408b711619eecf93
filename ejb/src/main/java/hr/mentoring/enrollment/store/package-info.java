/** Where enrollments are kept. */
@NullMarked
package hr.mentoring.enrollment.store;

import org.jspecify.annotations.NullMarked;
