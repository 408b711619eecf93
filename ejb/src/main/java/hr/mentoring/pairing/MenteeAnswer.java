package hr.mentoring.pairing;

import hr.mentoring.common.PersonId;
import java.util.List;

/**
 * What a mentee may hear of a run about themself, and nothing about others that they may not know.
 *
 * @param wish what became of the first wish
 * @param rule the rule in its way where both can see it, else empty
 * @param covered the competencies wanted that the mentee's mentors teach as far as wanted; empty for a single mentor
 * @param partly those that they teach part of the way
 * @param uncovered those that none of them teaches
 * @param peerGroup the number of the group that the mentee could meet meanwhile; 0 for none
 * @param peers how many others the group has
 * @param sharedNeeds what at least two of the group want to learn
 */
public record MenteeAnswer(
        PersonId mentee,
        Wish wish,
        String rule,
        List<String> covered,
        List<String> partly,
        List<String> uncovered,
        int peerGroup,
        int peers,
        List<String> sharedNeeds) {

    /** What may have become of a wish. */
    public enum Wish {
        /** There was none. */
        NONE,
        GRANTED,
        RULED_OUT,
        HAS_BETTER,
        NOT_POSSIBLE
    }

    public MenteeAnswer {
        covered = List.copyOf(covered);
        partly = List.copyOf(partly);
        uncovered = List.copyOf(uncovered);
        sharedNeeds = List.copyOf(sharedNeeds);
    }

    /** Whether the mentee has several mentors who cover needs together. */
    public boolean isOfTeam() {
        return !covered.isEmpty() || !partly.isEmpty() || !uncovered.isEmpty();
    }

    /** Whether there are peers to meet. */
    public boolean hasPeers() {
        return peerGroup > 0;
    }
}
