/** Shows what pages and REST resources share. */
@NullMarked
package hr.mentoring.web.common;

import org.jspecify.annotations.NullMarked;
