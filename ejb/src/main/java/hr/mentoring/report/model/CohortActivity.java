package hr.mentoring.report.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.development.DevelopmentFacts;
import hr.mentoring.meeting.PairActivity;
import hr.mentoring.pairing.Ending;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import hr.mentoring.reciprocity.Sign;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a cohort's quarter without asking anybody.
 *
 * @param signedUp everybody who signed up, whatever came of it
 * @param accepted who takes part
 * @param waiting who waits for a place
 */
public record CohortActivity(
        CohortId cohort,
        ProgramId program,
        Set<PersonId> signedUp,
        Set<PersonId> accepted,
        Set<PersonId> waiting,
        List<Worked> pairs) {

    public CohortActivity {
        signedUp = Set.copyOf(signedUp);
        accepted = Set.copyOf(accepted);
        waiting = Set.copyOf(waiting);
        pairs = List.copyOf(pairs);
    }

    /**
     * A pair that worked in the quarter.
     *
     * @param agreed whether both have signed an agreement
     * @param ending how it ended in the quarter; null when it goes on
     * @param met what they did in the quarter
     * @param learned how far the mentee's learning plan has come so far
     * @param sign how give and take stood on the last day of the quarter; null when the pair was over by then
     * @param passesOn whether the mentor has completed a mentoring as mentee before
     */
    public record Worked(
            long pair,
            PersonId mentee,
            PersonId mentor,
            boolean agreed,
            @Nullable Ending ending,
            PairActivity met,
            DevelopmentFacts learned,
            @Nullable Sign sign,
            boolean passesOn) {}
}
