package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;
import java.util.List;

/**
 * Mentees with similar needs who have no mentor in a run, for whom a coordinator may open a group.
 *
 * @param number the group's number within the run
 * @param sharedNeeds what at least two of them want to learn, what most want first
 */
public record PeerCircle(int number, List<PersonId> members, List<String> sharedNeeds) {
    public PeerCircle {
        members = List.copyOf(members);
        sharedNeeds = List.copyOf(sharedNeeds);
    }
}
