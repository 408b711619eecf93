package hr.mentoring.choosing;

import hr.mentoring.directory.Person;
import hr.mentoring.pairing.PairId;
import java.time.LocalDate;

/**
 * The first conversation of a pair, as one of the two sees it. What the other one has said is not shown before both have
 * said yes, so that nobody answers under pressure.
 *
 * @param mine what the reader has said
 * @param decideBy until when both say
 */
public record TrialView(PairId pair, Person other, TrialState state, TrialAnswer mine, LocalDate decideBy) {

    /** Whether the reader is still to say. */
    public boolean isMyTurn() {
        return state == TrialState.OPEN && mine == TrialAnswer.OPEN;
    }
}
