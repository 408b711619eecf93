/** Pages and resources with which people get a copy of what is kept about them, and are forgotten. */
@NullMarked
package hr.mentoring.web.privacy;

import org.jspecify.annotations.NullMarked;
