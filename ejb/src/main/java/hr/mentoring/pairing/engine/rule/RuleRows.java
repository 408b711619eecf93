package hr.mentoring.pairing.engine.rule;

import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.Roster;
import java.util.Collection;
import java.util.function.Function;

/** A rule made ready for one roster: strikes the pairs it forbids from a mentee's whole row at once. */
@FunctionalInterface
public interface RuleRows {

    /** Stands for a pair that must not be. */
    int FORBIDDEN = -1;

    /** Writes {@link #FORBIDDEN} for each mentor whom the rule rules out for this mentee. Called by many threads. */
    void strike(int mentee, int[] row);

    /** Asks the rule about each pair; right for every rule, and slow. */
    static RuleRows oneByOne(HardRule rule, Roster roster) {
        return (mentee, row) -> {
            Participant learner = roster.mentees().get(mentee);
            for (int mentor = 0; mentor < row.length; mentor++) {
                if (!rule.allows(learner, roster.mentors().get(mentor), roster.snapshot())) {
                    row[mentor] = FORBIDDEN;
                }
            }
        };
    }

    /**
     * {@link #FORBIDDEN} where a value is too low, else 0, to be or-ed to a pair's score: all bits of the one are set and
     * none of the other. Where about as many pairs are struck as not, that is several times as fast as to branch.
     */
    static int unlessAtLeast(int least, int value) {
        return (value - least) >> (Integer.SIZE - 1);
    }

    /** Strikes these mentors. */
    static void strikeAll(int[] mentors, int[] row) {
        for (int mentor : mentors) {
            row[mentor] = FORBIDDEN;
        }
    }

    /** Strikes those whom a mentee names and those who name the mentee. */
    static RuleRows eitherNames(Roster roster, Function<Participant, Collection<String>> named) {
        int[][] namedBy = roster.mentorsNamedBy(named);
        int[][] naming = roster.mentorsNaming(named);
        return (mentee, row) -> {
            strikeAll(namedBy[mentee], row);
            strikeAll(naming[mentee], row);
        };
    }
}
