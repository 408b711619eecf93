package hr.mentoring.program;

/** A program was made. */
public record ProgramCreated(ProgramId program) {}
