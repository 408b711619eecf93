package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would change if a cohort at work were repaired.
 *
 * @param basis of everything that the proposal depends on; applying it refuses when that has changed
 * @param kept how many pairs go on
 * @param ended pairs that cannot go on
 * @param moved pairs that are given up for something better
 * @param added new pairs
 * @param morePeople how many more people have a mentor than without it; negative for fewer
 * @param total how much higher the sum of all scores is than that of the pairs that can go on; negative for a loss
 */
public record RepairProposal(
        String basis, int kept, List<Two> ended, List<Two> moved, List<Two> added, long morePeople, long total) {

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

    /** Whether pairs that are at work would be over. */
    public boolean endsPairs() {
        return !ended.isEmpty() || !moved.isEmpty();
    }

    /** Everybody whose pair would end or begin. */
    public Set<PersonId> people() {
        return Stream.of(ended, moved, added)
                .flatMap(List::stream)
                .flatMap(two -> Stream.of(two.mentee(), two.mentor()))
                .collect(Collectors.toSet());
    }

    /** What all fits together gain, in points as people read them: each pair's is of 100. */
    public double points() {
        return total / 100.0;
    }
}
