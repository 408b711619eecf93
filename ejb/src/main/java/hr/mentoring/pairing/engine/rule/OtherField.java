package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramType;
import hr.mentoring.pairing.engine.snapshot.Snapshot;

/** In a cross-field program the two work in different job families. */
final class OtherField implements HardRule {

    @Override
    public String code() {
        return "other-field";
    }

    @Override
    public String sentence() {
        return "comes from two job families";
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, Snapshot snapshot) {
        return snapshot.settings().type() != ProgramType.CROSS_FIELD
                || mentee.jobFamily().isEmpty()
                || !mentee.jobFamily().equals(mentor.jobFamily());
    }
}
