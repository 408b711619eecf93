package hr.mentoring.pairing.engine.snapshot;

import hr.mentoring.pairing.engine.solve.Objective;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the program asks of a good pairing.
 *
 * @param weights how much each criterion counts, by the criterion's code; a missing one does not count
 * @param rules the hard rules in force, by their codes
 * @param floor the least score of an acceptable pair, 0 to 100
 * @param minutesPerPair what one pair costs a mentor each month
 * @param sharedHalfHours how many half hours a week both must have free, where that rule is on
 * @param fairnessLevels how many of the worst levels {@link Objective#FAIREST} improves one after the other
 * @param levelGap how many levels must lie between both at least, where that rule is on
 */
public record ProgramSettings(
        ProgramType type,
        Objective objective,
        SortedMap<String, Integer> weights,
        SortedSet<String> rules,
        int floor,
        int minutesPerPair,
        int sharedHalfHours,
        int fairnessLevels,
        int levelGap) {

    public ProgramSettings {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        weights.forEach((code, weight) -> Require.within("Weight of " + code, weight, 0, 1000));
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
        Require.within("Floor", floor, 0, 100);
        Require.within("Minutes per pair", minutesPerPair, 0, 60 * 24 * 31);
        Require.within("Shared half hours", sharedHalfHours, 0, Availability.HALF_HOURS);
        Require.within("Fairness levels", fairnessLevels, 1, 10);
        Require.within("Level gap", levelGap, 0, 100);
    }

    /** A program with these weights and rules, no floor, two hours a month per pair, one shared hour a week, one level. */
    public static ProgramSettings of(
            ProgramType type, Objective objective, Map<String, Integer> weights, Set<String> rules) {
        return new ProgramSettings(type, objective, new TreeMap<>(weights), new TreeSet<>(rules), 0, 120, 2, 3, 1);
    }

    public ProgramSettings withObjective(Objective other) {
        return new ProgramSettings(
                type, other, weights, rules, floor, minutesPerPair, sharedHalfHours, fairnessLevels, levelGap);
    }

    public ProgramSettings withFloor(int other) {
        return new ProgramSettings(
                type, objective, weights, rules, other, minutesPerPair, sharedHalfHours, fairnessLevels, levelGap);
    }

    public ProgramSettings withRules(Set<String> others) {
        return new ProgramSettings(
                type,
                objective,
                weights,
                new TreeSet<>(others),
                floor,
                minutesPerPair,
                sharedHalfHours,
                fairnessLevels,
                levelGap);
    }

    public ProgramSettings withLevelGap(int other) {
        return new ProgramSettings(
                type, objective, weights, rules, floor, minutesPerPair, sharedHalfHours, fairnessLevels, other);
    }
}
