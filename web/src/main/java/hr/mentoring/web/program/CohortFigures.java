package hr.mentoring.web.program;

import hr.mentoring.enrollment.EnrollmentCounts;
import hr.mentoring.enrollment.EnrollmentService;
import hr.mentoring.enrollment.EnrollmentState;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairService;
import hr.mentoring.pairing.PairState;
import hr.mentoring.program.CohortId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** How many people are where in a cohort, gathered from the rooms that know. */
@RequestScoped
public class CohortFigures {

    @EJB
    private EnrollmentService enrollments;

    @EJB
    private PairService pairs;

    /**
     * The figures of a cohort.
     *
     * @param enrolled who sent an enrollment and did not take it back
     * @param open who waits for a decision
     * @param accepted who takes part, each person once
     * @param mentees accepted mentees
     * @param mentors accepted mentors
     * @param places how many mentees the accepted mentors take together
     * @param pairs pairs that work together
     * @param ended pairs that have ended
     */
    public record Figures(
            int enrolled, int open, int accepted, int mentees, int mentors, int places, int pairs, int ended) {}

    /** The figures of one cohort. */
    public Figures of(CohortId cohort) {
        EnrollmentCounts counts = enrollments.counts(cohort);
        List<Pair> all = pairs.ofCohort(cohort);
        int active = (int)
                all.stream().filter(pair -> pair.state() == PairState.ACTIVE).count();
        return new Figures(
                counts.enrolled(),
                counts.in(EnrollmentState.SUBMITTED) + counts.in(EnrollmentState.AWAITING_MANAGER),
                counts.in(EnrollmentState.ACCEPTED),
                counts.menteesAccepted(),
                counts.mentorsAccepted(),
                counts.placesOffered(),
                active,
                all.size() - active);
    }
}
