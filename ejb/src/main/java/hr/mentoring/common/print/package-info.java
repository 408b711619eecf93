/** Pages on paper, for every room that prints one. */
@NullMarked
package hr.mentoring.common.print;

import org.jspecify.annotations.NullMarked;
