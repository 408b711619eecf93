package hr.mentoring.agreement;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.Pair;

/** Which of the two somebody is. */
public enum Side {
    /** The one who leads the relationship and writes the first draft. */
    MENTEE,
    /** The one who answers. */
    MENTOR;

    /** Which of the two of a pair somebody is. */
    public static Side of(Pair pair, PersonId person) {
        return pair.mentee().equals(person) ? MENTEE : MENTOR;
    }

    /** The one across. */
    public Side other() {
        return this == MENTEE ? MENTOR : MENTEE;
    }
}
