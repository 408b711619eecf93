/**
 * Sign-ups that people made elsewhere: reads a spreadsheet as a form tool exports it, matches its columns and values with
 * ours, and enrolls. Enter by {@link hr.mentoring.enrollment.signup.SignUpService}.
 */
@NullMarked
package hr.mentoring.enrollment.signup;

import org.jspecify.annotations.NullMarked;
