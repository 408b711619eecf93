/** The stages of the job {@code pair-cohort}; each asks {@code PairingSteps}. */
@NullMarked
package hr.mentoring.batch.pairing;

import org.jspecify.annotations.NullMarked;
