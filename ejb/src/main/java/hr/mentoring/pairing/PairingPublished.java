package hr.mentoring.pairing;

/** The proposals of a run became pairs. */
public record PairingPublished(PairingRunId run) {}
