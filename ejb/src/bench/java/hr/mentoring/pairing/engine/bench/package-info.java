/** Measures the pairing engine side by side with what else a Java team could use, in one run, on the same instances. */
@NullMarked
package hr.mentoring.pairing.engine.bench;

import org.jspecify.annotations.NullMarked;
