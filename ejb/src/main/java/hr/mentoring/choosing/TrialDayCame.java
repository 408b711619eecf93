package hr.mentoring.choosing;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.PairId;
import java.util.List;

/**
 * The day has come by which somebody was to say whether they would like to go on.
 *
 * @param waiting who has not said yet
 */
public record TrialDayCame(PairId pair, List<PersonId> waiting) {

    public TrialDayCame {
        waiting = List.copyOf(waiting);
    }
}
