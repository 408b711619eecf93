/** Measures what people wait for around the solving: reasons, prices of decisions, repairs. */
@NullMarked
package hr.mentoring.pairing.bench;

import org.jspecify.annotations.NullMarked;
