package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;

/**
 * Finds those whom {@link Reductions} left without a place one each by the cheapest chain of changes, in the plain dense
 * way of Jonker and Volgenant 1987: the columns are kept in an order of which the first are done, the next are as near as
 * any, and the others farther. O(mentors²) for each chain, with the smallest constants there are; where rows are short,
 * nothing pays that must first be made ready.
 */
final class DenseChains {

    private static final int NOBODY = -1;

    private final Rows.Matrix rows;
    private final int[] price;
    private final int[] mentorOf;
    private final int[] holder;
    private final int[] distance;
    private final int[] from;
    private final int[] order;

    /** Changes prices and who has whom. */
    DenseChains(Rows.Matrix rows, int[] price, int[] mentorOf, int[] holder) {
        this.rows = rows;
        this.price = price;
        this.mentorOf = mentorOf;
        this.holder = holder;
        distance = new int[holder.length];
        from = new int[holder.length];
        order = new int[holder.length];
    }

    /** Finds this mentee a mentor; there must be a place for everybody. */
    void place(int source) {
        int width = holder.length;
        open(source);
        int scanned = 0;
        int near = 0;
        int settled = 0;
        int least = 0;
        int end = NOBODY;
        while (end == NOBODY) {
            if (near == scanned) {
                settled = scanned;
                least = distance[order[near++]];
                for (int at = near; at < width; at++) {
                    int mentor = order[at];
                    if (distance[mentor] <= least) {
                        if (distance[mentor] < least) {
                            near = scanned;
                            least = distance[mentor];
                        }
                        order[at] = order[near];
                        order[near++] = mentor;
                    }
                }
                end = freeAmong(scanned, near);
            }
            while (end == NOBODY && scanned < near) {
                int mentor = order[scanned++];
                int mentee = holder[mentor];
                int[] scores = rows.scores(mentee);
                int base = least + scores[mentor] - price[mentor];
                for (int at = near; at < width && end == NOBODY; at++) {
                    int other = order[at];
                    int reached = base - scores[other] + price[other];
                    if (reached < distance[other]) {
                        distance[other] = reached;
                        from[other] = mentee;
                        if (reached == least) {
                            if (holder[other] == NOBODY) {
                                end = other;
                            } else {
                                order[at] = order[near];
                                order[near++] = other;
                            }
                        }
                    }
                }
            }
        }
        for (int at = 0; at < settled; at++) {
            price[order[at]] += least - distance[order[at]];
        }
        change(source, end);
    }

    private void open(int source) {
        int[] scores = rows.scores(source);
        int best = Integer.MIN_VALUE;
        for (int mentor = 0; mentor < holder.length; mentor++) {
            best = Math.max(best, scores[mentor] - price[mentor]);
        }
        for (int mentor = 0; mentor < holder.length; mentor++) {
            order[mentor] = mentor;
            distance[mentor] = best - scores[mentor] + price[mentor];
        }
        Arrays.fill(from, source);
    }

    private int freeAmong(int low, int high) {
        for (int at = low; at < high; at++) {
            if (holder[order[at]] == NOBODY) {
                return order[at];
            }
        }
        return NOBODY;
    }

    /** Passes the places on along the chain, from the free one at its end back to the source. */
    private void change(int source, int end) {
        int mentor = end;
        int mentee;
        do {
            mentee = from[mentor];
            holder[mentor] = mentee;
            int given = mentorOf[mentee];
            mentorOf[mentee] = mentor;
            mentor = given;
        } while (mentee != source);
    }
}
