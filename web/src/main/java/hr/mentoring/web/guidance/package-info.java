/** Pages and resources for guidance at the right moment, the library, and what those without a mentor get. */
@NullMarked
package hr.mentoring.web.guidance;

import org.jspecify.annotations.NullMarked;
