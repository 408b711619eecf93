package hr.mentoring.program;

import hr.mentoring.common.Audited;

/** A program wants to reach something else than before. */
public record ProgramAimsChanged(ProgramId program, ProgramAims aims) implements Audited {}
