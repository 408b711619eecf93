/** The entities of programs and cohorts, and what they allow. */
@NullMarked
package hr.mentoring.program.model;

import org.jspecify.annotations.NullMarked;
