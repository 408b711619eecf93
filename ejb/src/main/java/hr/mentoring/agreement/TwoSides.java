package hr.mentoring.agreement;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.Person;

/** Something between the two of a pair, as one of them sees it. */
public interface TwoSides {

    Person mentee();

    Person mentor();

    /** Which of the two the reader is. */
    Side side();

    /** The reader. */
    default Person me() {
        return side() == Side.MENTEE ? mentee() : mentor();
    }

    /** The one across. */
    default Person other() {
        return side() == Side.MENTEE ? mentor() : mentee();
    }

    /** One of the two by id. */
    default Person person(PersonId id) {
        return mentee().id().equals(id) ? mentee() : mentor();
    }
}
