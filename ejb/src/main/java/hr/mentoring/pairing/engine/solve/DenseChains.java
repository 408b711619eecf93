package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;

/**
 * Finds those whom {@link Reductions} left without a place one each by the cheapest chain of changes, in O(mentors²) time:
 * the dense shortest paths of Jonker and Volgenant 1987, written for processors that work on several numbers at once. Each
 * mentee reached lowers the distances to all mentors in a loop without branches, and mentors that are equally near are
 * taken together; through whom a mentor was reached is found out afterwards, for those on the chain. Where rows are short, nothing pays that must first be made ready.
 */
final class DenseChains {

    private static final int NOBODY = -1;
    /** Farther than any chain leads. */
    private static final int FAR = 1 << 29;

    private final Rows.Matrix rows;
    private final int[] price;
    private final int[] mentorOf;
    private final int[] holder;
    /** How far the mentors are; far for those who are done with. */
    private final int[] distance;
    /** What the mentors cost; far too much for those who are done with. */
    private final int[] open;

    /** The mentees, as they were reached: through whose place, at which distance, and how far it is if they pay for nobody. */
    private final int[] mentees;

    private final int[] through;
    private final int[] reachedAt;
    private final int[] cost;

    /** The mentors that are next, all at one distance. */
    private final int[] nearest;

    private int nearestCount;

    /** Changes prices and who has whom. */
    DenseChains(Rows.Matrix rows, int[] price, int[] mentorOf, int[] holder) {
        this.rows = rows;
        this.price = price;
        this.mentorOf = mentorOf;
        this.holder = holder;
        distance = new int[holder.length];
        open = new int[holder.length];
        mentees = new int[holder.length + 1];
        through = new int[mentees.length];
        reachedAt = new int[mentees.length];
        cost = new int[mentees.length];
        nearest = new int[holder.length];
    }

    /** Finds this mentee a mentor; there must be a place for everybody. */
    void place(int source) {
        Arrays.fill(distance, FAR);
        System.arraycopy(price, 0, open, 0, open.length);
        mentees[0] = source;
        cost[0] = 0;
        int last = 0;
        lowerDistances(rows.scores(source), 0);
        findNearest();
        int end = freeOne();
        while (end == NOBODY) {
            int at = distance[nearest[0]];
            for (int k = 0; k < nearestCount; k++) {
                distance[nearest[k]] = FAR;
                open[nearest[k]] = FAR;
            }
            for (int k = 0; k < nearestCount; k++) {
                int mentor = nearest[k];
                int mentee = holder[mentor];
                int[] scores = rows.scores(mentee);
                mentees[++last] = mentee;
                through[last] = mentor;
                reachedAt[last] = at;
                cost[last] = at + scores[mentor] - price[mentor];
                lowerDistances(scores, cost[last]);
            }
            findNearest();
            end = freeOne();
        }
        int endAt = distance[end];
        change(end, endAt);
        for (int k = 1; k <= last; k++) {
            price[through[k]] += endAt - reachedAt[k];
        }
    }

    private void lowerDistances(int[] scores, int cost) {
        int[] distances = distance;
        int[] prices = open;
        for (int mentor = 0; mentor < distances.length; mentor++) {
            int other = cost - scores[mentor] + prices[mentor];
            int closer = distances[mentor] - other;
            distances[mentor] = other + (closer & closer >> (Integer.SIZE - 1));
        }
    }

    /** All mentors that are as near as any. */
    private void findNearest() {
        int[] distances = distance;
        int least = FAR;
        int count = 0;
        for (int mentor = 0; mentor < distances.length; mentor++) {
            int at = distances[mentor];
            if (at <= least) {
                count = at < least ? 0 : count;
                least = at;
                nearest[count++] = mentor;
            }
        }
        nearestCount = count;
    }

    private int freeOne() {
        for (int k = 0; k < nearestCount; k++) {
            if (holder[nearest[k]] == NOBODY) {
                return nearest[k];
            }
        }
        return NOBODY;
    }

    /** Passes the places on along the chain, from the free one at its end back to the source. */
    private void change(int end, int endAt) {
        int mentor = end;
        int at = endAt;
        int k;
        do {
            k = 0;
            while (cost[k] - rows.score(mentees[k], mentor) + price[mentor] != at) {
                k++;
            }
            int given = mentorOf[mentees[k]];
            holder[mentor] = mentees[k];
            mentorOf[mentees[k]] = mentor;
            mentor = given;
            at = reachedAt[k];
        } while (k > 0);
    }
}
