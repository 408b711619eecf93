/**
 * What a pairing run sees of a cohort: one immutable, canonically ordered picture with a hash, so that the same run can
 * be repeated and checked years later.
 */
@NullMarked
package hr.mentoring.pairing.engine.snapshot;

import org.jspecify.annotations.NullMarked;
