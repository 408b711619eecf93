package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.UnmatchedExplanation.Help;
import hr.mentoring.pairing.engine.UnmatchedExplanation.HelpfulChange;
import hr.mentoring.pairing.engine.criterion.Criterion;
import hr.mentoring.pairing.engine.rule.HardRule;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why mentees of a proven plan have fewer mentors than wanted, and one change that would help each, in one
 * look at the mentee's row. Nothing has to be solved again, since the plan is known to be best:
 *
 * <ul>
 *   <li>A place more with a candidate, kept for the mentee, changes nothing for the others. A better plan for them would
 *       be a better plan without the change, and there is none; so this plan with that pair is best.
 *   <li>If a rule or the floor made an exception for a mentor who can be freed ({@link Freeable}), one more pair would
 *       be possible, and every plan with so many pairs would have to use the exception.
 * </ul>
 *
 * <p>Where only the total counts, freeing a mentor may cost more than it brings, and only places that are free count.
 */
final class WhyUnmatched {

    private static final int POINTS_PER_STEP = Criterion.FULL / 100;

    private final CompiledCohort cohort;
    private final PairingPlan plan;
    private final Obstacles obstacles;
    private final String[] told;
    private final BitSet full = new BitSet();
    private final BitSet[] menteesOf;
    private @Nullable BitSet freeable;

    WhyUnmatched(CompiledCohort cohort, PairingPlan plan) {
        this.cohort = cohort;
        this.plan = plan;
        obstacles = new Obstacles(cohort);
        told = IntStream.range(0, obstacles.kinds())
                .mapToObj(kind -> isConfidential(kind) ? Explanations.CONFIDENTIAL : obstacles.code(kind))
                .toArray(String[]::new);
        menteesOf = new BitSet[cohort.mentors().size()];
        Arrays.setAll(menteesOf, mentor -> new BitSet());
        for (int k = 0; k < plan.size(); k++) {
            menteesOf[plan.mentor(k)].set(plan.mentee(k));
        }
        for (int mentor = 0; mentor < menteesOf.length; mentor++) {
            full.set(mentor, menteesOf[mentor].cardinality() >= cohort.problem().capacity(mentor));
        }
    }

    private boolean isConfidential(int kind) {
        return kind < cohort.rules().size() && cohort.rules().get(kind).confidential();
    }

    UnmatchedExplanation of(int mentee) {
        obstacles.of(mentee);
        SortedMap<String, Integer> removedBy = new TreeMap<>();
        SortedMap<String, Integer> removedOnlyBy = new TreeMap<>();
        int[] removed = new int[told.length];
        int[] removedOnly = new int[told.length];
        int candidates = 0;
        int fullCandidates = 0;
        BitSet holders = new BitSet();
        for (int mentor = 0; mentor < menteesOf.length; mentor++) {
            int bits = reported(obstacles.with(mentor));
            for (int left = bits; left != 0; left &= left - 1) {
                removed[Integer.numberOfTrailingZeros(left)]++;
            }
            if (Integer.bitCount(bits) == 1) {
                removedOnly[Integer.numberOfTrailingZeros(bits)]++;
            } else if (bits == 0) {
                candidates++;
                fullCandidates += full.get(mentor) ? 1 : 0;
                holders.or(menteesOf[mentor]);
            }
        }
        for (int kind = 0; kind < told.length; kind++) {
            add(removedBy, told[kind], removed[kind]);
            add(removedOnlyBy, told[kind], removedOnly[kind]);
        }
        holders.clear(mentee);
        return new UnmatchedExplanation(
                cohort.mentees().get(mentee).id(),
                menteesOf.length,
                removedBy,
                removedOnlyBy,
                candidates,
                fullCandidates,
                holders.cardinality(),
                helpfulChange(mentee));
    }

    /** The floor only counts where no rule is in the way. */
    private int reported(int bits) {
        return (bits & ~obstacles.floorBit()) == 0 ? bits : bits & ~obstacles.floorBit();
    }

    private static void add(SortedMap<String, Integer> counts, String code, int count) {
        if (count > 0) {
            counts.merge(code, count, Integer::sum);
        }
    }

    /** Looks for one more place first, which asks least of the program, then an exception from one rule, then the floor. */
    private Optional<HelpfulChange> helpfulChange(int mentee) {
        return onePlaceMore(mentee).or(() -> withoutOneRule(mentee)).or(() -> lowerFloor(mentee));
    }

    private Optional<HelpfulChange> onePlaceMore(int mentee) {
        int choices = count(mentor -> obstacles.with(mentor) == 0 && isNew(mentee, mentor));
        return found(Help.ONE_MORE_PLACE, "", choices, mentee);
    }

    private Optional<HelpfulChange> withoutOneRule(int mentee) {
        for (int kind = 0; kind < cohort.rules().size(); kind++) {
            HardRule rule = cohort.rules().get(kind);
            int bit = 1 << kind;
            int choices = rule.always() || rule.confidential()
                    ? 0
                    : count(mentor -> obstacles.with(mentor) == bit && isNew(mentee, mentor) && canTake(mentor));
            if (choices > 0) {
                return found(Help.WITHOUT_RULE, rule.code(), choices, mentee);
            }
        }
        return Optional.empty();
    }

    private Optional<HelpfulChange> lowerFloor(int mentee) {
        IntPredicate tooLow =
                mentor -> obstacles.with(mentor) == obstacles.floorBit() && isNew(mentee, mentor) && canTake(mentor);
        int best = IntStream.range(0, menteesOf.length)
                .filter(tooLow)
                .map(obstacles::score)
                .max()
                .orElse(0);
        int floor = best / POINTS_PER_STEP;
        int choices = count(mentor -> tooLow.test(mentor) && obstacles.score(mentor) >= floor * POINTS_PER_STEP);
        return found(Help.LOWER_FLOOR, Integer.toString(floor), choices, mentee);
    }

    private boolean isNew(int mentee, int mentor) {
        return !menteesOf[mentor].get(mentee);
    }

    private int count(IntPredicate mentors) {
        return (int) IntStream.range(0, menteesOf.length).filter(mentors).count();
    }

    private Optional<HelpfulChange> found(Help help, String code, int choices, int mentee) {
        int morePeople = plan.mentorsOf(mentee).length == 0 ? 1 : 0;
        return choices == 0 ? Optional.empty() : Optional.of(new HelpfulChange(help, code, choices, morePeople));
    }

    /** Whether one more pair would be possible if the mentee could be given this mentor. */
    private boolean canTake(int mentor) {
        if (cohort.problem().objective() == Objective.BEST_TOTAL) {
            return !full.get(mentor) && obstacles.score(mentor) > 0;
        }
        BitSet known = freeable;
        if (known == null) {
            known = Freeable.mentors(cohort.problem(), plan);
            freeable = known;
        }
        return known.get(mentor);
    }
}
