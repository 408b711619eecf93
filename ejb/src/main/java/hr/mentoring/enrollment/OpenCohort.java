package hr.mentoring.enrollment;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.Program;
import java.util.List;
import java.util.Optional;

/**
 * A cohort that enrolls now, as somebody who may want to join sees it.
 *
 * @param obstacles every reason why they may not join; empty if they may
 * @param mine their own enrollment, in whatever state
 */
public record OpenCohort(Cohort cohort, Program program, List<RuleBroken> obstacles, Optional<Enrollment> mine) {

    public OpenCohort {
        obstacles = List.copyOf(obstacles);
    }

    /** Whether they are in it, or have sent an enrollment that stands. */
    public boolean isJoined() {
        return mine.map(Enrollment::state).filter(EnrollmentState::isOpen).isPresent();
    }

    /** Whether they have begun and not sent it. */
    public boolean isBegun() {
        return mine.map(Enrollment::state).filter(EnrollmentState.DRAFT::equals).isPresent();
    }
}
