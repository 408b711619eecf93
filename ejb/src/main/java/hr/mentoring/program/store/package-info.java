/** Where programs and cohorts are kept. */
@NullMarked
package hr.mentoring.program.store;

import org.jspecify.annotations.NullMarked;
