package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.criterion.Reason.Audience;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.Roster;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says how good a pair is in one respect. */
public interface Criterion {

    /** The points of a pair that could not be better. */
    int FULL = 10_000;

    /** Names the criterion in settings, explanations and message bundles. */
    String code();

    /** What a good mentor or pair does, as the end of "A good pair …". */
    String sentence();

    /** Between 0 and {@link #FULL}; must not depend on anything but these two and the program. */
    int points(Participant mentee, Participant mentor, ProgramSettings settings);

    /** Makes the criterion ready for whole rows; adds up to the same as {@link #points} one by one. */
    default PointRows rows(Roster roster) {
        return PointRows.oneByOne(this, roster);
    }

    /** What speaks for the pair, the strongest first; empty where nothing does. */
    List<Reason> reasons(Participant mentee, Participant mentor, ProgramSettings settings);

    /** Whether this mentee gave the criterion anything to judge by; if not, the others count for more. */
    default boolean concerns(Participant mentee) {
        return true;
    }

    /** Who may learn how many points a pair has here, since the points alone may give a secret away. */
    default Set<Audience> audience() {
        return EnumSet.allOf(Audience.class);
    }
}
