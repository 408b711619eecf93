/** The pages and resources of working together: meetings, what is prepared for them, and "My mentoring". */
@NullMarked
package hr.mentoring.web.meeting;

import org.jspecify.annotations.NullMarked;
