package hr.mentoring.pairing.engine.solve;

/** A low score that cannot be avoided, and the least number of pairs that must have it. */
public record FairLevel(int score, int pairs) {}
