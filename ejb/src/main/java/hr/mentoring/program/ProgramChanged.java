package hr.mentoring.program;

/** A program was changed; {@code rulesRevision} is the one in force now. */
public record ProgramChanged(ProgramId program, int rulesRevision) {}
