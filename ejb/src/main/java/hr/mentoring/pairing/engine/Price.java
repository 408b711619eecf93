package hr.mentoring.pairing.engine;

import java.util.List;

/**
 * What a change does to the whole cohort, exactly.
 *
 * @param people how many more people have a mentor; negative for fewer
 * @param pairs how many more pairs there are
 * @param total how much the total score rises; negative for a loss
 * @param worst how much the lowest score rises
 * @param moves whose mentors change, by mentee
 */
public record Price(int people, int pairs, long total, int worst, List<Move> moves) {

    /** A mentee whose mentors change. */
    public record Move(String mentee, List<String> from, List<String> to) {
        public Move {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    public Price {
        moves = List.copyOf(moves);
    }
}
