package hr.mentoring.program;

import hr.mentoring.common.Audited;

/** A program was changed; {@code rulesRevision} is the one in force now. */
public record ProgramChanged(ProgramId program, int rulesRevision) implements Audited {}
