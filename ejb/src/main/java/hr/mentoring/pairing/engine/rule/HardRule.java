package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;
import hr.mentoring.pairing.engine.snapshot.Snapshot;

/** Decides whether a mentee and a mentor may be paired at all. */
public interface HardRule {

    /** Names the rule in settings, explanations and message bundles. */
    String code();

    /** What the rule asks, as the end of "A pair …". */
    String sentence();

    /** Whether the rule lets this pair be; must not depend on anything else. */
    boolean allows(Participant mentee, Participant mentor, Snapshot snapshot);

    /** Makes the rule ready for whole rows; strikes the same pairs as {@link #allows} one by one. */
    default RuleRows rows(Roster roster) {
        return RuleRows.oneByOne(this, roster);
    }

    /** Whether nobody may be told that this rule, of all rules, ruled a pair out. */
    default boolean confidential() {
        return false;
    }

    /** Whether each of the two knows by themself that the rule rules them out, so that telling it gives nothing away. */
    default boolean evident() {
        return false;
    }

    /** Whether the rule holds in every program, whatever the settings say. */
    default boolean always() {
        return false;
    }
}
