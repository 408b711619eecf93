package hr.mentoring.choosing;

import hr.mentoring.common.Audited;
import hr.mentoring.program.ProgramId;

/** It was decided anew whether the pairs of a program first say yes. */
public record TrialRuleChanged(ProgramId program) implements Audited {}
