package hr.mentoring.enrollment.signup;

import hr.mentoring.common.PersonId;
import hr.mentoring.enrollment.EnrollCommand;
import hr.mentoring.enrollment.EnrollmentChoices;
import hr.mentoring.enrollment.EnrollmentSteps;
import hr.mentoring.enrollment.model.EnrollmentEntity;
import hr.mentoring.enrollment.store.Enrollments;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.ProfileSteps;
import hr.mentoring.program.CohortId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Enrolls people as rows of a spreadsheet tell, in the caller's transaction. */
@Dependent
class SignUpWriter {

    private static final int USUAL_HOURS = 4;

    @EJB
    private EnrollmentSteps enrollments;

    @EJB
    private ProfileSteps profiles;

    @Inject
    private Enrollments kept;

    /** Takes a row. */
    Outcome write(CohortId cohort, SignUpRow row) {
        ProfileDetails present = profiles.of(row.person()).details();
        ProfileDetails told = row.mergedInto(present);
        Optional<EnrollmentEntity> known = kept.find(cohort, row.person());
        if (known.isEmpty()) {
            return enroll(cohort, row, Set.of(), told);
        }
        EnrollmentEntity enrollment = known.get();
        return switch (enrollment.state()) {
            case DRAFT -> enroll(cohort, row, kept.avoidedBy(enrollment.id()), told);
            case WITHDRAWN, DECLINED -> Outcome.LEFT_ALONE;
            default -> change(enrollment, row, present, told);
        };
    }

    private Outcome enroll(CohortId cohort, SignUpRow row, Set<PersonId> avoided, ProfileDetails told) {
        enrollments.enrollFor(row.person(), new EnrollCommand(cohort, choices(row), avoided, Optional.of(told)));
        return Outcome.ENROLLED;
    }

    private Outcome change(EnrollmentEntity enrollment, SignUpRow row, ProfileDetails present, ProfileDetails told) {
        EnrollmentChoices choices = choices(row);
        if (choices.equals(enrollment.choices()) && told.equals(present)) {
            return Outcome.UNCHANGED;
        }
        enrollment.choose(choices);
        if (!told.equals(present)) {
            profiles.saveFor(row.person(), told);
        }
        return Outcome.CHANGED;
    }

    private static EnrollmentChoices choices(SignUpRow row) {
        return new EnrollmentChoices(
                row.asMentee,
                row.asMentor,
                row.mentorsWanted.orElse(1),
                row.menteesAtMost.orElse(1),
                row.hoursPerMonth.orElse(USUAL_HOURS),
                List.copyOf(row.mentorsWished),
                List.copyOf(row.menteesWished));
    }
}
