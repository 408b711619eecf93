package hr.mentoring.pairing;

import hr.mentoring.job.RunId;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.PairingObjective;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of the pairing of a cohort: what it saw, what it found, and whether that was confirmed.
 *
 * @param job the run of the batch job that made it
 * @param ruleVersion names the meaning of rules, criteria and scores at that time
 * @param rulesRevision the revision of the program's rules
 * @param snapshotHash of everything that the result depends on; the same hash gives the same pairs
 * @param wanted how many mentors the mentees want together
 * @param places how many mentees the mentors take together
 * @param people how many mentees have a mentor
 * @param pairs how many pairs there are
 * @param total the sum of all scores, 0 to 10,000 each
 * @param worst the lowest score
 * @param proven whether the independent check confirmed that the pairs are allowed and that nothing better exists
 * @param faults what the check found, as codes; empty if it is proven, and before it was checked
 * @param publishedAt when, or null
 * @param publishedBy the user name, or null
 */
public record PairingRun(
        PairingRunId id,
        CohortId cohort,
        RunId job,
        PairingState state,
        String requestedBy,
        Instant createdAt,
        PairingObjective objective,
        String ruleVersion,
        int rulesRevision,
        String snapshotHash,
        int mentees,
        int mentors,
        long wanted,
        long places,
        int people,
        int pairs,
        long total,
        int worst,
        boolean proven,
        List<String> faults,
        long solveMillis,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {

    /** How many mentees have nobody. */
    public int alone() {
        return mentees - people;
    }

    /** The mean score of a pair, 0 to 10,000; 0 without pairs. */
    public int mean() {
        return pairs == 0 ? 0 : (int) (total / pairs);
    }

    /** Whether it may become pairs. */
    public boolean isPublishable() {
        return state == PairingState.READY && proven;
    }
}
