package hr.mentoring.program;

import hr.mentoring.common.Audited;

/** A program that never had a cohort was removed; its name is all that is left. */
public record ProgramRemoved(ProgramId program, String name) implements Audited {}
