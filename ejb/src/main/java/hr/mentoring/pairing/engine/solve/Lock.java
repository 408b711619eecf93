package hr.mentoring.pairing.engine.solve;

/** A pair that is part of the plan whatever its row says, with the score it is reported with. */
public record Lock(int mentee, int mentor, int score) {}
