package hr.mentoring.web.program;

import hr.mentoring.common.NotFound;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;

/** Turns numbers from addresses into ids; a number that cannot be one is answered like one that does not exist. */
final class ProgramIds {

    private ProgramIds() {}

    static ProgramId of(long id) {
        if (id < 1) {
            throw new NotFound("program", id);
        }
        return new ProgramId(id);
    }

    static CohortId cohort(long id) {
        if (id < 1) {
            throw new NotFound("cohort", id);
        }
        return new CohortId(id);
    }
}
