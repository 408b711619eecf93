package hr.mentoring.privacy;

import hr.mentoring.common.PersonId;
import java.util.List;

/**
 * What erasing somebody would do.
 *
 * @param person whom
 * @param rooms by room how many rows would go, be emptied, and stay; rooms that keep nothing about the person are left out
 */
public record ErasurePlan(PersonId person, List<Room> rooms) {

    /** How many rows of one room would go, be emptied of what was told in confidence, and stay. */
    public record Room(String name, long erased, long emptied, long kept) {

        /** Whether the room keeps anything about the person. */
        public boolean isConcerned() {
            return erased + emptied + kept > 0;
        }
    }
}
