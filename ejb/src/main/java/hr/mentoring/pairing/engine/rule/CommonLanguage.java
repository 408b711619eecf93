package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import java.util.Collections;

/** Both speak a common language; who stated none speaks any. */
final class CommonLanguage implements HardRule {

    @Override
    public String code() {
        return "common-language";
    }

    @Override
    public String sentence() {
        return "has a language in common";
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, Snapshot snapshot) {
        return mentee.languages().isEmpty()
                || mentor.languages().isEmpty()
                || !Collections.disjoint(mentee.languages(), mentor.languages());
    }
}
