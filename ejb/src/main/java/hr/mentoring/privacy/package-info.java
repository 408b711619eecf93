/** A copy for people of what is kept about them, and forgetting those who have left. */
@NullMarked
package hr.mentoring.privacy;

import org.jspecify.annotations.NullMarked;
