package hr.mentoring.report.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.Ending;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
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
     * @param held how often they met in the quarter
     * @param onTime how often of these nobody says that it began late
     * @param minutes how long they met in all
     * @param actionsDone how many action items that were due are done
     * @param actionsDue how many action items were due
     */
    public record Worked(
            long pair,
            PersonId mentee,
            PersonId mentor,
            boolean agreed,
            @Nullable Ending ending,
            int held,
            int onTime,
            int minutes,
            int actionsDone,
            int actionsDue) {}
}
