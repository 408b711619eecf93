package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.UnmatchedExplanation.Help;
import hr.mentoring.pairing.engine.UnmatchedExplanation.HelpfulChange;
import hr.mentoring.pairing.engine.criterion.Criterion;
import hr.mentoring.pairing.engine.rule.HardRule;
import hr.mentoring.pairing.engine.solve.CountAgain;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why mentees of a proven plan have fewer mentors than wanted, and one change that would help each, in one
 * look at the mentee's row. That it helps follows from the plan being known to be best:
 *
 * <ul>
 *   <li>A place more with a candidate, kept for the mentee, changes nothing for the others. A better plan for them would
 *       be a better plan without the change, and there is none; so this plan with that pair is best.
 *   <li>If a rule or the floor made an exception for a mentor who can be freed ({@link Freeable}), one more pair would
 *       be possible, and every plan with so many pairs would have to use the exception.
 * </ul>
 *
 * <p>Where only the total counts, freeing a mentor may cost more than it brings, and only places that are free count.
 *
 * <p>Where people count, the first changes of a plan are tried as well before they are stated: people are counted again with
 * the change made.
 *
 * <p>Several threads may ask at once.
 */
final class WhyUnmatched {

    private static final int POINTS_PER_STEP = Criterion.FULL / 100;
    /** How many changes of a plan are tried, so that a large run does not wait for them. */
    private static final int MOST_TRIED = 1_000;

    private final CompiledCohort cohort;
    private final PairingPlan plan;
    private final int floorBit;
    private final String[] told;
    private final BitSet full = new BitSet();
    private final int[][] menteesOf;
    private @Nullable BitSet freeable;
    private @Nullable CountAgain countAgain;
    private final AtomicInteger tried = new AtomicInteger();

    WhyUnmatched(CompiledCohort cohort, PairingPlan plan) {
        this.cohort = cohort;
        this.plan = plan;
        Obstacles obstacles = new Obstacles(cohort);
        floorBit = obstacles.floorBit();
        told = IntStream.range(0, obstacles.kinds())
                .mapToObj(kind -> isConfidential(kind) ? Explanations.CONFIDENTIAL : obstacles.code(kind))
                .toArray(String[]::new);
        menteesOf = plan.menteesOf(cohort.mentors().size());
        for (int mentor = 0; mentor < menteesOf.length; mentor++) {
            full.set(mentor, menteesOf[mentor].length >= cohort.problem().capacity(mentor));
        }
    }

    private boolean isConfidential(int kind) {
        return kind < cohort.rules().size() && cohort.rules().get(kind).confidential();
    }

    UnmatchedExplanation of(int mentee) {
        Obstacles obstacles = new Obstacles(cohort).of(mentee);
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
                for (int holder : menteesOf[mentor]) {
                    holders.set(holder);
                }
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
                helpfulChange(obstacles, mentee));
    }

    /** The floor only counts where no rule is in the way. */
    private int reported(int bits) {
        return (bits & ~floorBit) == 0 ? bits : bits & ~floorBit;
    }

    private static void add(SortedMap<String, Integer> counts, String code, int count) {
        if (count > 0) {
            counts.merge(code, count, Integer::sum);
        }
    }

    /** Looks for one more place first, which asks least of the program, then an exception from one rule, then the floor. */
    private Optional<HelpfulChange> helpfulChange(Obstacles obstacles, int mentee) {
        return onePlaceMore(obstacles, mentee)
                .or(() -> withoutOneRule(obstacles, mentee))
                .or(() -> lowerFloor(obstacles, mentee));
    }

    private Optional<HelpfulChange> onePlaceMore(Obstacles obstacles, int mentee) {
        return found(Help.ONE_MORE_PLACE, "", mentee, mentor -> obstacles.with(mentor) == 0 && isNew(mentee, mentor));
    }

    private Optional<HelpfulChange> withoutOneRule(Obstacles obstacles, int mentee) {
        for (int kind = 0; kind < cohort.rules().size(); kind++) {
            HardRule rule = cohort.rules().get(kind);
            int bit = 1 << kind;
            boolean nameable = !rule.always() && !rule.confidential();
            IntPredicate onlyByRule =
                    mentor -> obstacles.with(mentor) == bit && isNew(mentee, mentor) && canTake(obstacles, mentor);
            Optional<HelpfulChange> change =
                    nameable ? found(Help.WITHOUT_RULE, rule.code(), mentee, onlyByRule) : Optional.empty();
            if (change.isPresent()) {
                return change;
            }
        }
        return Optional.empty();
    }

    private Optional<HelpfulChange> lowerFloor(Obstacles obstacles, int mentee) {
        IntPredicate tooLow =
                mentor -> obstacles.with(mentor) == floorBit && isNew(mentee, mentor) && canTake(obstacles, mentor);
        int best = IntStream.range(0, menteesOf.length)
                .filter(tooLow)
                .map(obstacles::score)
                .max()
                .orElse(0);
        int floor = best / POINTS_PER_STEP;
        IntPredicate reached = mentor -> tooLow.test(mentor) && obstacles.score(mentor) >= floor * POINTS_PER_STEP;
        return found(Help.LOWER_FLOOR, Integer.toString(floor), mentee, reached);
    }

    private boolean isNew(int mentee, int mentor) {
        return Arrays.binarySearch(menteesOf[mentor], mentee) < 0;
    }

    /** A change that any of these mentors would do for; nothing where there is none, or where trying it shows no gain. */
    private Optional<HelpfulChange> found(Help help, String code, int mentee, IntPredicate mentors) {
        int[] choices = IntStream.range(0, menteesOf.length).filter(mentors).toArray();
        int morePeople = plan.mentorsOf(mentee).length == 0 ? 1 : 0;
        return choices.length == 0 || !helps(mentee, choices[0], help == Help.ONE_MORE_PLACE)
                ? Optional.empty()
                : Optional.of(new HelpfulChange(help, code, choices.length, morePeople));
    }

    private boolean helps(int mentee, int mentor, boolean furtherPlace) {
        boolean peopleCount = cohort.problem().objective() != Objective.BEST_TOTAL;
        return !peopleCount
                || tried.incrementAndGet() > MOST_TRIED
                || countAgain().with(mentee, mentor, furtherPlace).exceeds(plan);
    }

    private synchronized CountAgain countAgain() {
        CountAgain ready = countAgain;
        if (ready == null) {
            ready = CountAgain.of(cohort.problem(), plan);
            countAgain = ready;
        }
        return ready;
    }

    /** Whether one more pair would be possible if the mentee could be given this mentor. */
    private boolean canTake(Obstacles obstacles, int mentor) {
        if (cohort.problem().objective() == Objective.BEST_TOTAL) {
            return !full.get(mentor) && obstacles.score(mentor) > 0;
        }
        return freeable().get(mentor);
    }

    /** Found once, when first asked for; it takes a look at every row. */
    private synchronized BitSet freeable() {
        BitSet known = freeable;
        if (known == null) {
            known = Freeable.mentors(cohort.problem(), plan);
            freeable = known;
        }
        return known;
    }
}
