/** Logging in and out. */
@NullMarked
package hr.mentoring.web.access;

import org.jspecify.annotations.NullMarked;
