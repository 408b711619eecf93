package hr.mentoring.meeting;

import hr.mentoring.agreement.Side;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;

/**
 * The two of a pair, as one of them sees it.
 *
 * @param side which of them the reader is
 */
public record Both(Pair pair, Person mentee, Person mentor, Side side) {

    /** The reader. */
    public Person me() {
        return side == Side.MENTEE ? mentee : mentor;
    }

    /** The one across. */
    public Person other() {
        return side == Side.MENTEE ? mentor : mentee;
    }
}
