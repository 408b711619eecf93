package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;

/**
 * Starts small dense problems: prices and a partial assignment by the reductions of Jonker and Volgenant 1987, after
 * which few mentees are left for {@link ChainSearch}, or where rows are short, {@link DenseChains}.
 *
 * <p>Where every place will be taken, column reduction prices it at the most it is worth to anybody and gives it to one of
 * those; then, in two rounds of row reduction, who has none takes the best place at a price that leaves them as well off as
 * with the second best. Whoever has a place gains from it the most that any place brings at the final prices.
 * O(mentees · mentors) time for columns, and O(mentors) for each turn of a mentee.
 *
 * <p>For problems in which mentees want one mentor at most, mentors take one mentee at most, and all scores are at hand.
 */
final class Reductions {

    private static final int NOBODY = -1;
    private static final int ROUNDS = 2;
    private static final int HIGHEST_PRICE = 1 << 27;
    /** Turns of row reduction for each mentee; random scores and ties need two, distances and products ten and more. */
    private static final int MOST_TURNS = 4;

    private static final int SOME_TURNS = 100;
    /** With fewer cells, those who are left are placed here as well. */
    private static final long FEW_CELLS = 1_000_000;

    private final OpenProblem open;
    private final Rows.Matrix rows;
    private final int[] price;
    private final int highestRaise;
    private final int[] mentorOf;
    private final int[] holder;
    private final int[] waiting;
    private int waitingCount;
    private int turnsLeft;

    /** Changes these prices, which are 0 to begin with. */
    Reductions(OpenProblem open, Rows.Matrix rows, int[] price) {
        this.open = open;
        this.rows = rows;
        this.price = price;
        highestRaise = open.problem.scoreLimit() + 1;
        mentorOf = new int[open.mentees];
        Arrays.fill(mentorOf, NOBODY);
        holder = new int[open.mentors];
        Arrays.fill(holder, NOBODY);
        waiting = new int[open.mentees];
        turnsLeft = MOST_TURNS * open.mentees + SOME_TURNS;
    }

    /** Whether all wants and places are single, and prices stay within 32 bits. */
    static boolean suit(OpenProblem open) {
        boolean single = Arrays.equals(open.first, open.demand)
                && Arrays.stream(open.capacity).allMatch(places -> places <= 1);
        return single && open.wanted * (open.problem.scoreLimit() + 1L) <= HIGHEST_PRICE;
    }

    /**
     * Gives mentees their places and prices; those who get none are left for others. False where that goes on for so long
     * that chains would be long as well; then nobody was given anything.
     */
    boolean run(Seats seats) {
        if (open.wanted == open.mentees && open.wanted == open.mentors) {
            reduceColumns();
        }
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            if (open.demand[mentee] > 0 && mentorOf[mentee] == NOBODY) {
                waiting[waitingCount++] = mentee;
            }
        }
        for (int round = 0; round < ROUNDS && open.mentors > 1; round++) {
            reduceRows();
        }
        if (turnsLeft < 0) {
            return false;
        }
        if ((long) open.mentees * open.mentors <= FEW_CELLS) {
            DenseChains chains = new DenseChains(rows, price, mentorOf, holder);
            for (int k = 0; k < waitingCount; k++) {
                chains.place(waiting[k]);
            }
        }
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            if (mentorOf[mentee] != NOBODY) {
                int score = rows.score(mentee, mentorOf[mentee]);
                seats.give(mentee, mentorOf[mentee], score);
                seats.menteePrice[mentee] = score - price[mentorOf[mentee]];
            } else if (open.demand[mentee] > 0) {
                seats.menteePrice[mentee] = best(rows.scores(mentee));
            }
        }
        return true;
    }

    private void reduceColumns() {
        int[] best = new int[open.mentors];
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            int[] scores = rows.scores(mentee);
            for (int mentor = 0; mentor < scores.length; mentor++) {
                if (scores[mentor] > price[mentor]) {
                    price[mentor] = scores[mentor];
                    best[mentor] = mentee;
                }
            }
        }
        for (int mentor = open.mentors - 1; mentor >= 0; mentor--) {
            boolean wanted = rows.score(best[mentor], mentor) == price[mentor];
            if (wanted && mentorOf[best[mentor]] == NOBODY) {
                mentorOf[best[mentor]] = mentor;
                holder[mentor] = best[mentor];
            }
        }
    }

    private void reduceRows() {
        int next = 0;
        int still = 0;
        int count = waitingCount;
        while (next < count && turnsLeft-- >= 0) {
            int mentee = waiting[next++];
            int[] scores = rows.scores(mentee);
            int first = Integer.MIN_VALUE;
            int second = Integer.MIN_VALUE;
            int best = NOBODY;
            int other = NOBODY;
            for (int mentor = 0; mentor < scores.length; mentor++) {
                int value = scores[mentor] - price[mentor];
                if (value > second) {
                    if (value > first) {
                        second = first;
                        other = best;
                        first = value;
                        best = mentor;
                    } else {
                        second = value;
                        other = mentor;
                    }
                }
            }
            boolean strict = first > second;
            if (!strict && holder[best] != NOBODY) {
                best = holder[other] == NOBODY ? other : freeWorth(first, scores, other);
            } else if (strict) {
                price[best] += (int) Math.min((long) first - second, highestRaise);
            }
            int displaced = holder[best];
            holder[best] = mentee;
            mentorOf[mentee] = best;
            if (displaced != NOBODY) {
                mentorOf[displaced] = NOBODY;
                if (strict && price[best] < HIGHEST_PRICE) {
                    waiting[--next] = displaced;
                } else {
                    waiting[still++] = displaced;
                }
            }
        }
        waitingCount = still;
    }

    /** A free mentor who is worth as much, or this one where there is none. */
    private int freeWorth(int worth, int[] scores, int taken) {
        for (int mentor = 0; mentor < scores.length; mentor++) {
            if (scores[mentor] - price[mentor] == worth && holder[mentor] == NOBODY) {
                return mentor;
            }
        }
        return taken;
    }

    private int best(int[] scores) {
        int best = Integer.MIN_VALUE;
        for (int mentor = 0; mentor < scores.length; mentor++) {
            best = Math.max(best, scores[mentor] - price[mentor]);
        }
        return best;
    }
}
