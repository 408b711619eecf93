package hr.mentoring.program;

import hr.mentoring.common.RuleBroken;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a program asks of its pairs.
 *
 * @param objective what makes one pairing better than another
 * @param hardRules what no pair may break; the rules that hold everywhere are always among them
 * @param weights how much each criterion counts, 0 to 100; a missing one counts 0, and at least one counts more
 * @param scoreFloor the least score of an acceptable pair, 0 to 100
 * @param minutesPerPair how many minutes a month a mentor spends on one mentee
 * @param sharedHalfHours how many half hours a week both must have free where {@link PairingRule#SHARED_HOURS} holds
 * @param levelGap how many levels must lie between both at least where {@link PairingRule#LEVEL_GAP} holds
 * @param mentorsPerMentee how many mentors a mentee may have at most; more than 1 only makes sense in a team program
 */
public record PairingRules(
        PairingObjective objective,
        Set<PairingRule> hardRules,
        Map<PairingCriterion, Integer> weights,
        int scoreFloor,
        int minutesPerPair,
        int sharedHalfHours,
        int levelGap,
        int mentorsPerMentee) {

    /** One more than the order of seniority asks for anyway. */
    private static final int USUAL_LEVEL_GAP = 2;

    public PairingRules {
        Given.value("objective", objective);
        hardRules = withAlways(Given.value("hardRules", hardRules));
        weights = complete(Given.value("weights", weights));
        Given.within("scoreFloor", scoreFloor, 0, 100);
        Given.within("minutesPerPair", minutesPerPair, 15, 2400);
        Given.within("sharedHalfHours", sharedHalfHours, 0, 100);
        Given.within("levelGap", levelGap, 1, 20);
        Given.within("mentorsPerMentee", mentorsPerMentee, 1, 5);
    }

    /** Rules that suit most programs of a type. */
    public static PairingRules usual(ProgramType type) {
        Set<PairingRule> rules = EnumSet.of(PairingRule.COMMON_LANGUAGE, PairingRule.SHARED_HOURS);
        if (type != ProgramType.TEAM) {
            rules.add(PairingRule.SENIORITY_ORDER);
        }
        if (type == ProgramType.CROSS_FIELD) {
            rules.add(PairingRule.OTHER_FIELD);
        }
        Map<PairingCriterion, Integer> weights = new EnumMap<>(PairingCriterion.class);
        for (PairingCriterion criterion : PairingCriterion.values()) {
            weights.put(criterion, criterion.usualWeight());
        }
        return new PairingRules(
                PairingObjective.MOST_PEOPLE,
                rules,
                weights,
                0,
                120,
                2,
                USUAL_LEVEL_GAP,
                type == ProgramType.TEAM ? 3 : 1);
    }

    /** How much a criterion counts. */
    public int weight(PairingCriterion criterion) {
        return weights.getOrDefault(criterion, 0);
    }

    /** Whether a rule is in force. */
    public boolean has(PairingRule rule) {
        return hardRules.contains(rule);
    }

    private static Set<PairingRule> withAlways(Set<PairingRule> switchedOn) {
        Set<PairingRule> all = EnumSet.noneOf(PairingRule.class);
        all.addAll(switchedOn);
        for (PairingRule rule : PairingRule.values()) {
            if (rule.always()) {
                all.add(rule);
            }
        }
        return Collections.unmodifiableSet(all);
    }

    private static Map<PairingCriterion, Integer> complete(Map<PairingCriterion, Integer> given) {
        Map<PairingCriterion, Integer> weights = new EnumMap<>(PairingCriterion.class);
        int sum = 0;
        for (PairingCriterion criterion : PairingCriterion.values()) {
            int weight = given.getOrDefault(criterion, 0);
            weights.put(criterion, Given.within(criterion.code(), weight, 0, 100));
            sum += weight;
        }
        if (sum == 0) {
            throw RuleBroken.on("weights", "program.no-weight");
        }
        return Collections.unmodifiableMap(weights);
    }
}
