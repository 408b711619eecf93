package hr.mentoring.pairing.engine.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A plan while its weakest pairs are raised. Scores do not count here, but pairs at the levels so far cost their weights;
 * and there are prices at which the plan is the cheapest. Only pairs that are tight at these prices are exchanged, so that
 * it stays the cheapest: whoever loses a pair looks breadth first for a chain of changes that ends at a place that is
 * free. Where there is none, all that the search has seen becomes dearer by one, or a bound is shown that holds for every
 * plan.
 *
 * <p>As in {@link Seats}, places that must stay empty go to stand-ins, and places that nobody needs are held by an idle
 * one, so that every place is held by somebody.
 */
final class TightPairs {

    private static final int IDLE = -2;
    private static final int NONE = -1;

    private final OpenProblem open;
    private final Rows.Reader reader;
    private final int[] noPrices;
    private final Shortlists shortlists;
    private final ScoreColumns scoreColumns;
    private final Columns columns;
    private final Matching matching;
    private final int[] free;
    private final int[] idleAt;
    private final boolean idleExists;
    private long idlePrice;
    private final long[] menteePrice;
    private final long[] columnPrice;

    private final List<Integer> levels;
    private long[] weights;
    /** Scores up to this one are for pairs at a level only. */
    private int floor;

    private final boolean[] seenMentee;
    private final boolean[] seenColumn;
    private boolean idleSeen;
    /** By whom a column was reached, and with which score. */
    private final int[] reachedFrom;

    private final int[] reachedScore;
    /** Through which of the columns they hold somebody was reached. */
    private final int[] reachedBy;

    private int idleReachedBy;
    /** The mentees that the current search has seen, and the idle one. */
    private final int[] queue;

    private int waiting;
    private final int[] columnsReached;
    private int reached;

    private int bannedMentee = NONE;
    private int bannedMentor = NONE;

    /**
     * Takes up a plan of as many people and pairs as possible; no score is too low, and there are no levels yet. At the
     * prices of the best total, mentors whom few want are on shortlists too.
     */
    TightPairs(OpenProblem open, Rows rows, PairingPlan plan) {
        this(
                open,
                rows,
                plan,
                Shortlists.read(open, rows, AdditiveWarmStart.prices(plan.certificate())),
                new ScoreColumns(open, rows));
    }

    /** The same with shortlists and columns of these rows that were read before. */
    TightPairs(OpenProblem open, Rows rows, PairingPlan plan, Shortlists shortlists, ScoreColumns scoreColumns) {
        this.open = open;
        reader = rows.reader();
        noPrices = new int[open.mentors];
        this.shortlists = shortlists;
        this.scoreColumns = scoreColumns;
        levels = new ArrayList<>();
        weights = new long[0];
        floor = ScoreRows.FORBIDDEN;
        matching = new Matching(open.mentees, open.mentors + 2);
        columns = seat(plan);
        free = new int[columns.count];
        idleAt = new int[columns.count];
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            idleAt[mentor] = open.capacity[mentor] - matching.menteeCount(mentor);
        }
        idleExists = IntStream.of(idleAt).anyMatch(places -> places > 0);
        menteePrice = new long[open.mentees];
        columnPrice = new long[columns.count];
        seenMentee = new boolean[open.mentees];
        seenColumn = new boolean[columns.count];
        reachedFrom = new int[columns.count];
        reachedScore = new int[columns.count];
        reachedBy = new int[open.mentees];
        queue = new int[open.mentees + 1];
        columnsReached = new int[columns.count];
    }

    /** Never exchanges anything for this pair; precondition: the plan does not have it. */
    TightPairs without(int mentee, int mentor) {
        bannedMentee = mentee;
        bannedMentor = mentor;
        return this;
    }

    private Columns seat(PairingPlan plan) {
        for (int k = 0; k < plan.size(); k++) {
            if (!open.isLocked(plan.mentee(k), plan.mentor(k))) {
                matching.add(plan.mentee(k), plan.mentor(k), plan.score(k));
            }
        }
        int alone = 0;
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            if (open.first[mentee] > 0 && matching.mentorCount(mentee) == 0) {
                matching.add(mentee, open.mentors, 0);
                alone++;
            }
        }
        int further = 0;
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            while (matching.mentorCount(mentee) < open.demand[mentee]) {
                matching.add(mentee, open.mentors + 1, 0);
                further++;
            }
        }
        return new Columns(open, alone, further);
    }

    private TightPairs(TightPairs other) {
        open = other.open;
        reader = other.reader;
        noPrices = other.noPrices;
        shortlists = other.shortlists;
        scoreColumns = other.scoreColumns;
        bannedMentee = other.bannedMentee;
        bannedMentor = other.bannedMentor;
        levels = new ArrayList<>(other.levels);
        weights = other.weights.clone();
        floor = other.floor;
        matching = other.matching.copy();
        columns = other.columns;
        free = other.free.clone();
        idleAt = other.idleAt.clone();
        idleExists = other.idleExists;
        idlePrice = other.idlePrice;
        menteePrice = other.menteePrice.clone();
        columnPrice = other.columnPrice.clone();
        seenMentee = new boolean[open.mentees];
        seenColumn = new boolean[columns.count];
        reachedFrom = new int[columns.count];
        reachedScore = new int[columns.count];
        reachedBy = new int[open.mentees];
        queue = new int[open.mentees + 1];
        columnsReached = new int[columns.count];
    }

    /** How many pairs are above the levels. */
    int pairsAboveLevels() {
        return countPairs(score -> !isLevel(score));
    }

    /** How many pairs have this score. */
    int pairsAt(int score) {
        return countPairs(other -> other == score);
    }

    /** The lowest score above the levels; precondition: there is one. */
    int worst() {
        int worst = Integer.MAX_VALUE;
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            for (int index = 0; index < matching.mentorCount(mentee); index++) {
                int score = matching.score(mentee, index);
                boolean lower = score < worst && matching.mentor(mentee, index) < open.mentors && !isLevel(score);
                worst = lower ? score : worst;
            }
        }
        return worst;
    }

    private int countPairs(IntPredicate scores) {
        int count = 0;
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            for (int index = 0; index < matching.mentorCount(mentee); index++) {
                boolean isPair = matching.mentor(mentee, index) < open.mentors;
                count += isPair && scores.test(matching.score(mentee, index)) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean isLevel(int score) {
        return levels.contains(score);
    }

    /** The same levels with all other pairs above this score; nothing if no plan has that. */
    Optional<TightPairs> above(int score) {
        TightPairs raised = new TightPairs(this);
        raised.floor = score;
        IntPredicate tooLow = other -> other <= score && !isLevel(other);
        boolean found = raised.drop(tooLow).stream().allMatch(raised::place);
        return found && raised.countPairs(tooLow) == 0 ? Optional.of(raised) : Optional.empty();
    }

    /** The same levels and this one above them, with the fewest pairs there; precondition: no plan has all pairs above. */
    TightPairs withLevel(int score) {
        for (long scale = 2; ; scale = Math.multiplyExact(scale, 2)) {
            TightPairs next = new TightPairs(this);
            next.addLevel(score, scale);
            if (levels.stream().allMatch(level -> next.pairsAt(level) == pairsAt(level))) {
                return next;
            }
        }
    }

    /** Levels below become so many times as dear, which may be too little to keep them as they are. */
    private void addLevel(int score, long scale) {
        levels.add(score);
        weights = Arrays.copyOf(weights, levels.size());
        scale(weights, scale);
        weights[weights.length - 1] = 1;
        scale(menteePrice, scale);
        scale(columnPrice, scale);
        idlePrice = Math.multiplyExact(idlePrice, scale);
        floor = score;
        List<Integer> losers = drop(other -> other == score);
        while (!losers.isEmpty()) {
            Arrays.fill(seenMentee, false);
            Arrays.fill(seenColumn, false);
            idleSeen = false;
            losers.removeIf(this::place);
            if (!losers.isEmpty()) {
                makeDearer();
            }
        }
    }

    private static void scale(long[] values, long by) {
        Arrays.setAll(values, k -> Math.multiplyExact(values[k], by));
    }

    /** Takes apart those pairs of such scores that a plan as good need not have; says for each who lost it. */
    private List<Integer> drop(IntPredicate scores) {
        List<Integer> losers = new ArrayList<>();
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            for (int index = matching.mentorCount(mentee) - 1; index >= 0; index--) {
                int mentor = matching.mentor(mentee, index);
                int score = matching.score(mentee, index);
                if (mentor < open.mentors && scores.test(score) && menteePrice[mentee] + columnPrice[mentor] >= 0) {
                    matching.remove(mentee, mentor);
                    free[mentor]++;
                    losers.add(mentee);
                }
            }
        }
        return losers;
    }

    /**
     * Whether a chain of tight pairs leads to a free place; if so, it is gone along, else what was seen stays marked. Where
     * shortlists lead nowhere, those mentors are looked at who were not seen yet if they are few, and whole rows if not.
     */
    private boolean place(int source) {
        if (seenMentee[source]) {
            return false;
        }
        boolean idleBefore = idleSeen;
        waiting = 0;
        reached = 0;
        seenMentee[source] = true;
        queue[waiting++] = source;
        int followed = 0;
        int read = 0;
        while (read < waiting) {
            int firstNew = reached;
            if (followed < waiting) {
                follow(queue[followed++]);
            } else if (fewUnseen()) {
                lookAtUnseen();
                read = reached > firstNew ? read : waiting;
            } else {
                readWhole(queue[read++]);
            }
            for (int k = firstNew; k < reached; k++) {
                if (free[columnsReached[k]] > 0) {
                    change(source, columnsReached[k]);
                    forget(idleBefore);
                    return true;
                }
                leave(columnsReached[k]);
            }
        }
        return false;
    }

    /** Reaches the columns on a mentee's shortlist, and stand-ins; or all that the idle one may have. */
    private void follow(int from) {
        if (from == IDLE) {
            for (int mentor = 0; mentor < open.mentors; mentor++) {
                if (open.capacity[mentor] > 0 && columnPrice[mentor] == idlePrice) {
                    reach(mentor, IDLE, 0);
                }
            }
            return;
        }
        int first = from * shortlists.size;
        for (int k = first; k < first + shortlists.count[from]; k++) {
            reachIfTight(from, shortlists.mentors[k], shortlists.scores[k]);
        }
        for (int standIn = columns.noFirst; standIn < columns.count; standIn++) {
            if (mayStandIn(from, standIn) && menteePrice[from] + columnPrice[standIn] == 0) {
                reach(standIn, from, 0);
            }
        }
    }

    private boolean fewUnseen() {
        int count = 0;
        for (int mentor = 0; mentor < open.mentors && count <= ScoreColumns.FEW; mentor++) {
            count += open.capacity[mentor] > 0 && !seenColumn[mentor] ? 1 : 0;
        }
        return count <= ScoreColumns.FEW;
    }

    private int[] unseen() {
        return IntStream.range(0, open.mentors)
                .filter(mentor -> open.capacity[mentor] > 0 && !seenColumn[mentor])
                .toArray();
    }

    private void lookAtUnseen() {
        int[] unseen = unseen();
        int[][] scores = scoreColumns.of(unseen);
        for (int k = 0; k < unseen.length; k++) {
            for (int at = 0; at < waiting && !seenColumn[unseen[k]]; at++) {
                if (queue[at] != IDLE) {
                    reachIfTight(queue[at], unseen[k], scores[k][queue[at]]);
                }
            }
        }
    }

    private void readWhole(int mentee) {
        if (mentee != IDLE && shortlists.bound[mentee] > Shortlists.NOBODY_ELSE) {
            reader.collectAll(mentee, noPrices, levels.isEmpty() ? floor : levels.get(0) - 1);
            for (int k = 0; k < reader.found; k++) {
                reachIfTight(mentee, reader.mentors[k], reader.scores[k]);
            }
        }
    }

    private void reachIfTight(int mentee, int mentor, int score) {
        if (!seenColumn[mentor] && isTight(mentee, mentor, score) && mayTake(mentee, mentor)) {
            reach(mentor, mentee, score);
        }
    }

    private boolean mayTake(int mentee, int mentor) {
        return !matching.has(mentee, mentor) && !(mentee == bannedMentee && mentor == bannedMentor);
    }

    private boolean mayStandIn(int mentee, int standIn) {
        return count(mentee, standIn) < columns.mayHold(open, mentee, standIn);
    }

    private void reach(int column, int from, int score) {
        if (!seenColumn[column]) {
            seenColumn[column] = true;
            reachedFrom[column] = from;
            reachedScore[column] = score;
            columnsReached[reached++] = column;
        }
    }

    /** Goes on from a column without a free place to those who hold one. */
    private void leave(int column) {
        for (int index = 0; index < matching.menteeCount(column); index++) {
            int holder = matching.mentee(column, index);
            if (!seenMentee[holder] && isTight(holder, column)) {
                seenMentee[holder] = true;
                reachedBy[holder] = column;
                queue[waiting++] = holder;
            }
        }
        if (idleAt[column] > 0 && !idleSeen) {
            idleSeen = true;
            idleReachedBy = column;
            queue[waiting++] = IDLE;
        }
    }

    private int count(int mentee, int standIn) {
        int count = 0;
        for (int index = 0; index < matching.mentorCount(mentee); index++) {
            count += matching.mentor(mentee, index) == standIn ? 1 : 0;
        }
        return count;
    }

    private boolean isTight(int holder, int column) {
        return column < open.mentors
                ? isTight(holder, column, matching.scoreOf(holder, column))
                : menteePrice[holder] + columnPrice[column] == 0;
    }

    private boolean isTight(int mentee, int mentor, int score) {
        long both = menteePrice[mentee] + columnPrice[mentor];
        return both == 0 ? score > floor : both < 0 && both == worth(score);
    }

    /** What a pair of such a score is worth here; {@link FairWorth#NEVER} below the floor, unless it is at a level. */
    private long worth(int score) {
        if (score > floor) {
            return 0;
        }
        int level = levels.indexOf(score);
        return level < 0 ? FairWorth.NEVER : -weights[level];
    }

    /** Takes the last column of the chain and passes each place on, back to the source. */
    private void change(int source, int lastColumn) {
        free[lastColumn]--;
        int column = lastColumn;
        while (true) {
            int taker = reachedFrom[column];
            int given;
            if (taker == IDLE) {
                idleAt[column]++;
                given = idleReachedBy;
                idleAt[given]--;
            } else {
                matching.add(taker, column, reachedScore[column]);
                if (taker == source) {
                    return;
                }
                given = reachedBy[taker];
                matching.remove(taker, given);
            }
            column = given;
        }
    }

    private void forget(boolean idleBefore) {
        for (int k = 0; k < waiting; k++) {
            if (queue[k] != IDLE) {
                seenMentee[queue[k]] = false;
            }
        }
        for (int k = 0; k < reached; k++) {
            seenColumn[columnsReached[k]] = false;
        }
        idleSeen = idleBefore;
    }

    /**
     * Whoever is seen by a search that failed can do with less, and places that are seen cost more: by so much that the next
     * search sees more, or by one where it would take long to tell.
     */
    private void makeDearer() {
        long by = fewUnseen() ? Math.max(1, leastSlack()) : 1;
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            menteePrice[mentee] -= seenMentee[mentee] ? by : 0;
        }
        for (int column = 0; column < columns.count; column++) {
            columnPrice[column] += seenColumn[column] ? by : 0;
        }
        idlePrice += idleSeen ? by : 0;
    }

    /** How much dearer all that is seen becomes before anything else is tight; the unseen mentors are few. */
    private long leastSlack() {
        long least = slackOfHolders();
        int[] unseen = unseen();
        int[][] scores = scoreColumns.of(unseen);
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            if (!seenMentee[mentee]) {
                continue;
            }
            for (int k = 0; k < unseen.length; k++) {
                long worth = worth(scores[k][mentee]);
                if (worth != FairWorth.NEVER && mayTake(mentee, unseen[k])) {
                    least = Math.min(least, menteePrice[mentee] + columnPrice[unseen[k]] - worth);
                }
            }
            for (int standIn = columns.noFirst; standIn < columns.count; standIn++) {
                if (!seenColumn[standIn] && mayStandIn(mentee, standIn)) {
                    least = Math.min(least, menteePrice[mentee] + columnPrice[standIn]);
                }
            }
        }
        for (int k = 0; k < unseen.length && idleSeen; k++) {
            least = Math.min(least, columnPrice[unseen[k]] - idlePrice);
        }
        return least;
    }

    /** The same for those who hold a place that is seen, and gain more from it than from any other. */
    private long slackOfHolders() {
        long least = Long.MAX_VALUE;
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            for (int index = 0; seenColumn[mentor] && index < matching.menteeCount(mentor); index++) {
                int holder = matching.mentee(mentor, index);
                if (!seenMentee[holder]) {
                    long worth = worth(matching.scoreOf(holder, mentor));
                    least = Math.min(least, worth - menteePrice[holder] - columnPrice[mentor]);
                }
            }
        }
        return least;
    }

    /** Why no plan has fewer pairs at the highest level, the levels below being as they are. */
    LevelProof proof() {
        long shift = idleExists ? idlePrice : 0;
        long[] mentees = new long[open.mentees];
        long leastFirst = 0;
        long leastFurther = 0;
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            if (open.demand[mentee] > 0) {
                mentees[mentee] = menteePrice[mentee] + shift;
                leastFirst = open.first[mentee] > 0 ? Math.min(leastFirst, mentees[mentee]) : leastFirst;
                leastFurther = open.demand[mentee] > open.first[mentee]
                        ? Math.min(leastFurther, mentees[mentee])
                        : leastFurther;
            }
        }
        long[] mentors = new long[open.mentors];
        long closed = -Math.min(leastFirst, leastFurther);
        Arrays.setAll(mentors, mentor -> open.capacity[mentor] > 0 ? columnPrice[mentor] - shift : closed);
        return new LevelProof(
                weights,
                new DualPrices(
                        mentees,
                        mentors,
                        columns.capacity[columns.noFirst] > 0 ? shift - columnPrice[columns.noFirst] : leastFirst,
                        columns.capacity[columns.noFurther] > 0
                                ? shift - columnPrice[columns.noFurther]
                                : leastFurther));
    }
}
