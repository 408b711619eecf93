/** Pages and resources for looking for somebody, and for the first conversation of a pair. */
@NullMarked
package hr.mentoring.web.choosing;

import org.jspecify.annotations.NullMarked;
