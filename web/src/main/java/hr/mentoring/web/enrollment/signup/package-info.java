/** Sign-ups from a company's own spreadsheet: the page and the REST resource. */
@NullMarked
package hr.mentoring.web.enrollment.signup;

import org.jspecify.annotations.NullMarked;
