package hr.mentoring.access;

import hr.mentoring.common.PersonId;
import java.util.Optional;

/** What accounts need to know of the people they belong to; the directory answers. */
public interface Workforce {

    /**
     * How somebody stands in the company now.
     *
     * @param active whether they work here
     * @param leads whether somebody active reports to them
     */
    record Standing(PersonId person, String name, String email, boolean active, boolean leads) {}

    /** How a person stands; empty if the directory does not know them. */
    Optional<Standing> of(PersonId person);

    /** How the active person with a work address stands. */
    Optional<Standing> withEmail(String email);
}
