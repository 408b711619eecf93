package hr.mentoring.feedback;

/** A cohort is asked for feedback. */
public record RoundOpened(RoundId round) {}
