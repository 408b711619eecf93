/** Answering surveys, and running them. */
@NullMarked
package hr.mentoring.web.feedback;

import org.jspecify.annotations.NullMarked;
