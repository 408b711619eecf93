package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;
import java.util.List;

/**
 * What would change if a cohort at work were repaired.
 *
 * @param basis of everything that the proposal depends on; applying it refuses when that has changed
 * @param kept how many pairs go on
 * @param ended pairs that cannot go on
 * @param moved pairs that are given up for something better
 * @param added new pairs
 * @param morePeople how many more people have a mentor than without it
 */
public record RepairProposal(
        String basis, int kept, List<Two> ended, List<Two> moved, List<Two> added, long morePeople) {

    /** A mentee and a mentor. */
    public record Two(PersonId mentee, PersonId mentor) {}

    public RepairProposal {
        ended = List.copyOf(ended);
        moved = List.copyOf(moved);
        added = List.copyOf(added);
    }

    /** Whether there is nothing to change. */
    public boolean isEmpty() {
        return ended.isEmpty() && moved.isEmpty() && added.isEmpty();
    }
}
