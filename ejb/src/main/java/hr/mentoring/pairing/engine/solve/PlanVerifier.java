package hr.mentoring.pairing.engine.solve;

import hr.mentoring.pairing.engine.solve.Verdict.Fault;
import hr.mentoring.pairing.engine.solve.Verdict.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads problem and plan again and confirms, in one pass over all pairs and without trusting the solver, that the plan
 * keeps every limit and that no other is better. Sums are exact 64-bit integers; an overflow is an exception, never a
 * wrong verdict.
 */
public final class PlanVerifier {

    private static final long MUCH_FOR_ONE_THREAD = 200_000;
    private static final int ROWS_AT_A_TIME = 32;
    /** Two such numbers and the highest score add up to less than 32 bits. */
    private static final int SMALL = 1 << 29;

    /** Checks everything there is to check; a flaw in the pairs themselves is reported before any proof is tried. */
    public Verdict verify(PairingProblem problem, PairingPlan plan) {
        List<Fault> faults = new ArrayList<>();
        checkShape(problem, plan, faults);
        if (faults.isEmpty()) {
            checkPairs(problem, plan, faults);
        }
        return faults.isEmpty() ? prove(problem, plan) : new Verdict(faults, plan.total(), Long.MAX_VALUE, 0);
    }

    private static void checkShape(PairingProblem problem, PairingPlan plan, List<Fault> faults) {
        Certificate proof = plan.certificate();
        if (proof.mentees() != problem.mentees() || proof.mentors() != problem.mentors()) {
            faults.add(new Fault(Kind.WRONG_SIZE, -1, -1, proof.mentees(), problem.mentees()));
        }
        checkLevelProofs(problem, proof, faults);
        for (int k = 0; k < plan.size(); k++) {
            int mentee = plan.mentee(k);
            int mentor = plan.mentor(k);
            boolean inRange = mentee >= 0 && mentee < problem.mentees() && mentor >= 0 && mentor < problem.mentors();
            boolean inOrder = k == 0
                    || plan.mentee(k - 1) < mentee
                    || (plan.mentee(k - 1) == mentee && plan.mentor(k - 1) < mentor);
            if (!inRange || !inOrder) {
                faults.add(new Fault(Kind.MALFORMED_PAIR, mentee, mentor, k, k));
            }
        }
    }

    /** Either no level is proven by itself, or each is, by a weight of its own; and nothing ever weighs less than nothing. */
    private static void checkLevelProofs(PairingProblem problem, Certificate proof, List<Fault> faults) {
        List<LevelProof> levels = proof.levelProofs();
        int expected = levels.isEmpty() ? 0 : proof.levels().size();
        if (levels.size() != expected || proof.levelWeights().length != expected) {
            faults.add(new Fault(Kind.BAD_LEVELS, -1, -1, levels.size(), expected));
        }
        for (int level = 0; level < levels.size(); level++) {
            LevelProof one = levels.get(level);
            if (one.prices().mentees() != problem.mentees() || one.prices().mentors() != problem.mentors()) {
                faults.add(new Fault(Kind.WRONG_SIZE, -1, -1, one.prices().mentees(), problem.mentees()));
            }
            boolean weighed = one.levels() == level + 1 && one.weight(level) > 0;
            if (!weighed || LongStream.of(one.weights()).anyMatch(weight -> weight < 0)) {
                faults.add(new Fault(Kind.BAD_LEVELS, -1, -1, one.levels(), level + 1L));
            }
        }
        if (LongStream.of(proof.levelWeights()).anyMatch(weight -> weight < 0)) {
            faults.add(new Fault(Kind.BAD_LEVELS, -1, -1, -1, 0));
        }
    }

    private static void checkPairs(PairingProblem problem, PairingPlan plan, List<Fault> faults) {
        int[] had = new int[problem.mentees()];
        int[] load = new int[problem.mentors()];
        for (int k = 0; k < plan.size(); k++) {
            had[plan.mentee(k)]++;
            load[plan.mentor(k)]++;
        }
        for (int mentee = 0; mentee < had.length; mentee++) {
            if (had[mentee] > problem.demand(mentee)) {
                faults.add(new Fault(Kind.DEMAND_EXCEEDED, mentee, -1, had[mentee], problem.demand(mentee)));
            }
        }
        for (int mentor = 0; mentor < load.length; mentor++) {
            if (load[mentor] > problem.capacity(mentor)) {
                faults.add(new Fault(Kind.CAPACITY_EXCEEDED, -1, mentor, load[mentor], problem.capacity(mentor)));
            }
        }
        for (Lock lock : problem.locks()) {
            if (!plan.has(lock.mentee(), lock.mentor())) {
                faults.add(new Fault(Kind.LOCK_BROKEN, lock.mentee(), lock.mentor(), 0, 1));
            }
        }
        Map<Integer, List<Lock>> locks = problem.locks().stream().collect(Collectors.groupingBy(Lock::mentee));
        for (int k = 0; k < plan.size(); k++) {
            for (Lock lock : locks.getOrDefault(plan.mentee(k), List.of())) {
                if (lock.mentor() == plan.mentor(k) && lock.score() != plan.score(k)) {
                    faults.add(new Fault(Kind.WRONG_SCORE, lock.mentee(), lock.mentor(), plan.score(k), lock.score()));
                }
            }
        }
    }

    /** A worth, and the prices that are said to prove that no plan has more of it. */
    private static final class Claim {
        final FairWorth worth;
        final int most;
        final DualPrices prices;
        final long[] mentorPrice;
        final long highestPrice;
        /** The mentors' prices once more, for sums that stay within 32 bits; empty where some would not. */
        final int[] smallPrice;

        Claim(FairWorth worth, DualPrices prices) {
            this.worth = worth;
            this.most = worth.most();
            this.prices = prices;
            mentorPrice = prices.ofMentors();
            highestPrice = LongStream.of(mentorPrice).max().orElse(0);
            boolean small = highestPrice <= SMALL && LongStream.of(mentorPrice).noneMatch(price -> price < -SMALL);
            smallPrice = small
                    ? LongStream.of(mentorPrice).mapToInt(Math::toIntExact).toArray()
                    : new int[0];
        }

        /** One claim for each level that is proven by itself, and in the end the total. */
        static List<Claim> of(Certificate proof, PairingProblem problem, int pairs) {
            List<Claim> claims = new ArrayList<>();
            for (LevelProof level : proof.levelProofs()) {
                List<FairLevel> weighed = proof.levels().subList(0, level.levels());
                claims.add(new Claim(FairWorth.ofLevels(weighed, level.weights()), level.prices()));
            }
            FairWorth total = claims.isEmpty()
                    ? FairWorth.of(proof.levels(), pairs, problem.scoreLimit())
                    : FairWorth.ofTotal(proof.levels(), proof.levelWeights());
            claims.add(new Claim(total, proof.prices()));
            return claims;
        }
    }

    /** What the pass over one mentee's row adds to the sums of each claim. */
    private record RowSums(long[] worth, long[] outside, long openPeople, long openPairs, List<Fault> faults) {}

    private static Verdict prove(PairingProblem problem, PairingPlan plan) {
        Certificate proof = plan.certificate();
        Open open = new Open(problem, plan);
        List<Claim> claims = Claim.of(proof, problem, open.pairs);
        List<Fault> faults = new ArrayList<>();
        for (Claim claim : claims) {
            checkPrices(problem, claim.prices, faults);
        }
        checkLevels(problem, plan, open, faults);

        RowSums[] rows = new RowSums[problem.mentees()];
        int chunks = (rows.length + ROWS_AT_A_TIME - 1) / ROWS_AT_A_TIME;
        boolean large = (long) problem.mentees() * problem.mentors() > MUCH_FOR_ONE_THREAD;
        IntStream all = IntStream.range(0, chunks);
        (large ? all.parallel() : all).forEach(chunk -> {
            RowPass pass = new RowPass(problem, plan, open, claims);
            int from = chunk * ROWS_AT_A_TIME;
            for (int mentee = from; mentee < Math.min(rows.length, from + ROWS_AT_A_TIME); mentee++) {
                rows[mentee] = pass.sum(mentee);
            }
        });
        for (RowSums row : rows) {
            faults.addAll(row.faults);
        }
        checkCovers(problem, proof, open, rows, faults);

        long reached = 0;
        long bound = 0;
        for (int k = 0; k < claims.size(); k++) {
            reached = reached(rows, k);
            bound = bound(claims.get(k), open, rows, k);
            if (bound != reached) {
                Kind kind = k < claims.size() - 1 ? Kind.LEVEL_NOT_PROVEN : Kind.TOTAL_NOT_PROVEN;
                faults.add(new Fault(kind, -1, -1, reached, bound));
            }
        }
        return new Verdict(faults, plan.total(), bound, reached);
    }

    private static long reached(RowSums[] rows, int claim) {
        long reached = 0;
        for (RowSums row : rows) {
            reached = Math.addExact(reached, row.worth[claim]);
        }
        return reached;
    }

    /** What no plan of as many people and pairs exceeds; see {@link Certificate}. */
    private static long bound(Claim claim, Open open, RowSums[] rows, int index) {
        DualPrices prices = claim.prices;
        long bound = Math.addExact(
                Math.multiplyExact(prices.first(), (long) open.people),
                Math.multiplyExact(prices.further(), (long) (open.pairs - open.people)));
        for (int mentee = 0; mentee < rows.length; mentee++) {
            long first = Math.max(0, Math.subtractExact(prices.mentee(mentee), prices.first()));
            long further = Math.max(0, Math.subtractExact(prices.mentee(mentee), prices.further()));
            bound = Math.addExact(bound, Math.multiplyExact(first, (long) open.first[mentee]));
            bound = Math.addExact(
                    bound, Math.multiplyExact(further, (long) (open.demand[mentee] - open.first[mentee])));
            bound = Math.addExact(bound, rows[mentee].outside[index]);
        }
        for (int mentor = 0; mentor < open.capacity.length; mentor++) {
            bound = Math.addExact(bound, Math.multiplyExact(claim.mentorPrice[mentor], (long) open.capacity[mentor]));
        }
        return bound;
    }

    private static void checkCovers(
            PairingProblem problem, Certificate proof, Open open, RowSums[] rows, List<Fault> faults) {
        if (problem.objective() == Objective.BEST_TOTAL) {
            return;
        }
        long people = 0;
        long pairs = 0;
        for (int mentee = 0; mentee < rows.length; mentee++) {
            people += proof.people().hasMentee(mentee) ? open.first[mentee] : rows[mentee].openPeople;
            pairs += proof.pairs().hasMentee(mentee) ? open.demand[mentee] : rows[mentee].openPairs;
        }
        for (int mentor = 0; mentor < open.capacity.length; mentor++) {
            people += proof.people().hasMentor(mentor) ? open.capacity[mentor] : 0;
            pairs += proof.pairs().hasMentor(mentor) ? open.capacity[mentor] : 0;
        }
        if (people != open.people) {
            faults.add(new Fault(Kind.PEOPLE_NOT_PROVEN, -1, -1, open.people, people));
        }
        if (pairs != open.pairs) {
            faults.add(new Fault(Kind.PAIRS_NOT_PROVEN, -1, -1, open.pairs, pairs));
        }
    }

    /** Reads rows one after the other, each once: all mentors, or where the problem lists them, the allowed ones. */
    private static final class RowPass {
        private final PairingProblem problem;
        private final PairingPlan plan;
        private final Certificate proof;
        private final Open open;
        private final List<Claim> claims;
        private final @Nullable SparseScores lists;

        /** The scores of a row by position, and what is to be known of the mentor at each position. */
        private final int[] row;

        private final int[] mentors;
        /** By claim, then position. */
        private final long[][] prices;

        private final boolean[] inPeople;
        private final boolean[] inPairs;
        private int count;

        RowPass(PairingProblem problem, PairingPlan plan, Open open, List<Claim> claims) {
            this.problem = problem;
            this.plan = plan;
            this.proof = plan.certificate();
            this.open = open;
            this.claims = claims;
            lists = problem.rows() instanceof SparseScores sparse ? sparse : null;
            count = problem.mentors();
            row = new int[count];
            boolean all = lists == null;
            mentors = all ? open.everyMentor : new int[count];
            prices = claims.stream()
                    .map(claim -> all ? claim.mentorPrice : new long[count])
                    .toArray(long[][]::new);
            inPeople = all ? open.inPeople : new boolean[count];
            inPairs = all ? open.inPairs : new boolean[count];
        }

        RowSums sum(int mentee) {
            read(mentee);
            List<Fault> faults = new ArrayList<>();
            checkLimit(mentee, faults);
            BitSet locked = open.locked.get(mentee);
            checkScores(mentee, locked, faults);
            long[] reached = new long[claims.size()];
            Arrays.setAll(reached, k -> reached(claims.get(k).worth, mentee, locked));
            if (!locked.isEmpty()) {
                locked.stream().map(this::position).filter(at -> at >= 0).forEach(at -> row[at] = ScoreRows.FORBIDDEN);
            }
            long[] outside = new long[claims.size()];
            if (open.demand[mentee] == 0) {
                return new RowSums(reached, outside, 0, 0, faults);
            }
            boolean inPeopleCover = proof.people().hasMentee(mentee) || open.allInPeople;
            boolean inPairsCover = proof.pairs().hasMentee(mentee) || open.allInPairs;
            long openPeople = inPeopleCover ? 0 : open.first[mentee] * allowedOutside(inPeople);
            long openPairs = inPairsCover ? 0 : allowedOutside(inPairs);
            Arrays.setAll(outside, k -> outside(claims.get(k), prices[k], mentee));
            return new RowSums(reached, outside, openPeople, openPairs, faults);
        }

        private void read(int mentee) {
            if (lists == null) {
                problem.rows().fill(mentee, row);
                return;
            }
            count = lists.read(mentee, mentors, row);
            for (int at = 0; at < count; at++) {
                for (int k = 0; k < prices.length; k++) {
                    prices[k][at] = claims.get(k).mentorPrice[mentors[at]];
                }
                inPeople[at] = open.inPeople[mentors[at]];
                inPairs[at] = open.inPairs[mentors[at]];
            }
        }

        private void checkLimit(int mentee, List<Fault> faults) {
            int limit = problem.scoreLimit();
            int highest = limit;
            for (int at = 0; at < count; at++) {
                highest = Math.max(highest, row[at]);
            }
            for (int at = 0; at < count && highest > limit; at++) {
                if (row[at] > limit) {
                    faults.add(new Fault(Kind.WRONG_SCORE, mentee, mentors[at], row[at], limit));
                }
            }
        }

        /** Where a mentor stands in the row, or a negative number. */
        private int position(int mentor) {
            return lists == null ? mentor : Arrays.binarySearch(mentors, 0, count, mentor);
        }

        /** The score of a pair as the row has it. */
        private int scoreOf(int pair) {
            int at = position(plan.mentor(pair));
            return at < 0 ? ScoreRows.FORBIDDEN : row[at];
        }

        private void checkScores(int mentee, BitSet locked, List<Fault> faults) {
            for (int k = open.firstPair[mentee]; k < open.firstPair[mentee + 1]; k++) {
                int mentor = plan.mentor(k);
                int score = scoreOf(k);
                if (locked.get(mentor)) {
                    continue;
                }
                if (score < 0) {
                    faults.add(new Fault(Kind.FORBIDDEN_PAIR, mentee, mentor, score, 0));
                }
                if (score != plan.score(k)) {
                    faults.add(new Fault(Kind.WRONG_SCORE, mentee, mentor, plan.score(k), score));
                }
            }
        }

        /** The worth of the mentee's pairs that are not locked; a pair that is kept out is a fault noted elsewhere. */
        private long reached(FairWorth worth, int mentee, BitSet locked) {
            long reached = 0;
            for (int k = open.firstPair[mentee]; k < open.firstPair[mentee + 1]; k++) {
                long value = locked.get(plan.mentor(k)) ? 0 : worth.of(scoreOf(k));
                reached = Math.addExact(reached, value == FairWorth.NEVER ? 0 : value);
            }
            return reached;
        }

        /** How many mentors outside a cover the mentee may have. */
        private long allowedOutside(boolean[] inCover) {
            int allowed = 0;
            for (int at = 0; at < count; at++) {
                allowed += inCover[at] ? 0 : ~row[at] >>> (Integer.SIZE - 1);
            }
            return allowed;
        }

        /** What the mentee's allowed pairs are worth beyond the prices of both; no pair is worth more than its score. */
        private long outside(Claim claim, long[] others, int mentee) {
            long own = claim.prices.mentee(mentee);
            Math.addExact(own, claim.highestPrice);
            if (nobodyExceeds(claim.smallPrice, own)) {
                return 0;
            }
            int[] scores = row;
            int most = claim.most;
            long outside = 0;
            for (int at = 0; at < count; at++) {
                int score = scores[at];
                long both = own + others[at];
                if (Math.min(score, most) > both && score >= 0) {
                    long value = claim.worth.of(score);
                    if (value != FairWorth.NEVER) {
                        outside = Math.addExact(outside, Math.max(0, Math.subtractExact(value, both)));
                    }
                }
            }
            return outside;
        }

        /**
         * Whether no score exceeds the prices of both, told by signs alone and so in little time; false also where that
         * is not known. No difference leaves 32 bits, since higher scores than the limit are faults, but for forbidden
         * pairs, which are looked into.
         */
        private boolean nobodyExceeds(int[] others, long own) {
            if (lists != null || others.length < count || own > SMALL || own < -SMALL) {
                return false;
            }
            int[] scores = row;
            int both = (int) own;
            int signs = 0;
            for (int at = 0; at < others.length; at++) {
                signs |= both + others[at] - scores[at];
            }
            return signs >= 0;
        }
    }

    private static void checkPrices(PairingProblem problem, DualPrices prices, List<Fault> faults) {
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            if (prices.mentor(mentor) < 0) {
                faults.add(new Fault(Kind.BAD_PRICE, -1, mentor, prices.mentor(mentor), 0));
            }
        }
        boolean free = prices.first() == 0 && prices.further() == 0;
        if (problem.objective() == Objective.BEST_TOTAL && !free) {
            faults.add(new Fault(Kind.BAD_PRICE, -1, -1, prices.first(), 0));
        }
    }

    /** Levels rise, each states what the plan has, and none is left out that the plan uses below the highest. */
    private static void checkLevels(PairingProblem problem, PairingPlan plan, Open open, List<Fault> faults) {
        List<FairLevel> levels = plan.certificate().levels();
        if (levels.isEmpty() != (problem.objective() != Objective.FAIREST || open.pairs == 0)) {
            faults.add(new Fault(Kind.BAD_LEVELS, -1, -1, levels.size(), 0));
        }
        int before = -1;
        for (FairLevel level : levels) {
            int low = before;
            long between = IntStream.range(0, plan.size())
                    .filter(k -> !open.locked.get(plan.mentee(k)).get(plan.mentor(k)))
                    .filter(k -> plan.score(k) > low && plan.score(k) < level.score())
                    .count();
            long at = IntStream.range(0, plan.size())
                    .filter(k -> !open.locked.get(plan.mentee(k)).get(plan.mentor(k)))
                    .filter(k -> plan.score(k) == level.score())
                    .count();
            if (level.score() <= before || between > 0 || at != level.pairs() || at == 0) {
                faults.add(new Fault(Kind.BAD_LEVELS, -1, -1, at, level.pairs()));
            }
            before = level.score();
        }
    }

    /** What is left to decide once the locked pairs are set aside, counted from problem and plan. */
    private static final class Open {
        final int[] demand;
        final int[] first;
        final int[] capacity;
        /** The mentors in the covers. */
        final boolean[] inPeople;

        final boolean[] inPairs;
        final boolean allInPeople;
        final boolean allInPairs;
        final int[] firstPair;
        final int[] everyMentor;
        final List<BitSet> locked = new ArrayList<>();
        final int people;
        final int pairs;

        Open(PairingProblem problem, PairingPlan plan) {
            demand = new int[problem.mentees()];
            first = new int[problem.mentees()];
            capacity = new int[problem.mentors()];
            firstPair = new int[problem.mentees() + 1];
            everyMentor = IntStream.range(0, capacity.length).toArray();
            for (int mentee = 0; mentee < demand.length; mentee++) {
                demand[mentee] = problem.demand(mentee);
                locked.add(new BitSet());
            }
            for (int mentor = 0; mentor < capacity.length; mentor++) {
                capacity[mentor] = problem.capacity(mentor);
            }
            for (Lock lock : problem.locks()) {
                locked.get(lock.mentee()).set(lock.mentor());
                demand[lock.mentee()]--;
                capacity[lock.mentor()]--;
            }
            for (int k = 0; k < plan.size(); k++) {
                firstPair[plan.mentee(k) + 1]++;
            }
            int served = 0;
            for (int mentee = 0; mentee < demand.length; mentee++) {
                boolean helped = !locked.get(mentee).isEmpty();
                first[mentee] = helped || demand[mentee] == 0 ? 0 : 1;
                served += first[mentee] == 1 && firstPair[mentee + 1] > 0 ? 1 : 0;
                firstPair[mentee + 1] += firstPair[mentee];
            }
            inPeople = mentorsIn(plan.certificate().people());
            inPairs = mentorsIn(plan.certificate().pairs());
            allInPeople = plan.certificate().people().hasMentors(capacity.length);
            allInPairs = plan.certificate().pairs().hasMentors(capacity.length);
            people = served;
            pairs = plan.size() - problem.locks().size();
        }

        private boolean[] mentorsIn(Cover cover) {
            boolean[] in = new boolean[capacity.length];
            for (int mentor = 0; mentor < in.length; mentor++) {
                in[mentor] = cover.hasMentor(mentor);
            }
            return in;
        }
    }
}
