/** The pages and resources of give and take, of who mentored whom, and of what mentors can keep. */
@NullMarked
package hr.mentoring.web.reciprocity;

import org.jspecify.annotations.NullMarked;
