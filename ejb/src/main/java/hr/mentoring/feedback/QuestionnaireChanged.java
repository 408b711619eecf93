package hr.mentoring.feedback;

import hr.mentoring.common.Audited;
import hr.mentoring.program.ProgramId;

/** A program asks something else from its next round on. */
public record QuestionnaireChanged(ProgramId program, Occasion occasion, int number) implements Audited {}
