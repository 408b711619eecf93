/** The pages and resources of the learning plan. */
@NullMarked
package hr.mentoring.web.development;

import org.jspecify.annotations.NullMarked;
