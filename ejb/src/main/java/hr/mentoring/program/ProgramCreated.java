package hr.mentoring.program;

import hr.mentoring.common.Audited;

/** A program was made. */
public record ProgramCreated(ProgramId program) implements Audited {}
