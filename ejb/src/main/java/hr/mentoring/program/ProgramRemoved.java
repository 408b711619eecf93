package hr.mentoring.program;

/** A program that never had a cohort was removed; its name is all that is left. */
public record ProgramRemoved(ProgramId program, String name) {}
