package hr.mentoring.pairing.engine;

import java.util.List;

/**
 * People with similar needs who may help each other while they have no mentor.
 *
 * @param members their ids
 * @param sharedNeeds competencies that at least two of them want, those of most members first
 * @param similarity how alike the needs of its members are on average, 0 to 10,000
 */
public record PeerGroup(List<String> members, List<String> sharedNeeds, int similarity) {
    public PeerGroup {
        members = List.copyOf(members);
        sharedNeeds = List.copyOf(sharedNeeds);
    }
}
