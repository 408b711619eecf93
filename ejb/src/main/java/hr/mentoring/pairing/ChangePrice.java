package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;
import java.util.List;

/**
 * What a change does to the whole cohort, exactly.
 *
 * @param people how many more people have a mentor; negative for fewer
 * @param pairs how many more pairs there are
 * @param total how much the sum of all scores rises; negative for a loss
 * @param worst how much the score of the weakest pair rises; negative for a loss
 * @param moves whose mentors change
 */
public record ChangePrice(int people, int pairs, long total, int worst, List<Move> moves) {

    /** A mentee whose mentors change. */
    public record Move(PersonId mentee, List<PersonId> from, List<PersonId> to) {}

    public ChangePrice {
        moves = List.copyOf(moves);
    }

    /** What is lost, 0 or more points of the sum. */
    public long loss() {
        return Math.max(0, -total);
    }
}
