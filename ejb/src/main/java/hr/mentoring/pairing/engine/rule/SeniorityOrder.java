package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Snapshot;

/** The mentor is senior, of the same seniority or junior, as the type of program says. */
final class SeniorityOrder implements HardRule {

    @Override
    public String code() {
        return "seniority-order";
    }

    @Override
    public String sentence() {
        return "has the seniority that the program asks for";
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, Snapshot snapshot) {
        int ahead = mentor.level() - mentee.level();
        return switch (snapshot.settings().type()) {
            case CLASSIC, CROSS_FIELD, TEAM -> ahead > 0;
            case REVERSE -> ahead < 0;
            case PEER -> Math.abs(ahead) <= 1;
        };
    }
}
