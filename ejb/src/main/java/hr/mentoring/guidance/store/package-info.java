/** Where texts, what was put away, and the library are kept. */
@NullMarked
package hr.mentoring.guidance.store;

import org.jspecify.annotations.NullMarked;
