package hr.mentoring.enrollment.signup;

import hr.mentoring.access.Role;
import hr.mentoring.common.PersonId;
import hr.mentoring.enrollment.EnrollCommand;
import hr.mentoring.enrollment.EnrollmentChoices;
import hr.mentoring.enrollment.EnrollmentService;
import hr.mentoring.enrollment.model.EnrollmentEntity;
import hr.mentoring.enrollment.store.Enrollments;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.program.CohortId;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Enrolls people from a spreadsheet, some rows at a time in a transaction of their own, which a dry run takes back. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SignUpWriter {

    private static final int USUAL_HOURS = 4;

    @EJB
    private EnrollmentService enrollments;

    @EJB
    private ProfileService profiles;

    @Inject
    private Enrollments kept;

    @Resource
    private SessionContext context;

    /** What became of a row. */
    public enum Outcome {
        ENROLLED,
        CHANGED,
        UNCHANGED,
        LEFT_ALONE
    }

    /** Takes some rows, all or none of them. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Outcome> write(CohortId cohort, List<SignUpRow> rows, boolean dryRun) {
        List<Outcome> outcomes = new ArrayList<>();
        for (SignUpRow row : rows) {
            outcomes.add(write(cohort, row));
        }
        kept.flush();
        if (dryRun) {
            context.setRollbackOnly();
        }
        return outcomes;
    }

    private Outcome write(CohortId cohort, SignUpRow row) {
        ProfileDetails present = profiles.of(row.person()).details();
        ProfileDetails told = row.mergedInto(present);
        Optional<EnrollmentEntity> known = kept.find(cohort, row.person());
        if (known.isEmpty()) {
            enrollments.enrollFor(row.person(), new EnrollCommand(cohort, choices(row), Set.of(), Optional.of(told)));
            return Outcome.ENROLLED;
        }
        EnrollmentEntity enrollment = known.get();
        return switch (enrollment.state()) {
            case DRAFT -> {
                Set<PersonId> avoided = kept.avoidedBy(enrollment.id());
                enrollments.enrollFor(
                        row.person(), new EnrollCommand(cohort, choices(row), avoided, Optional.of(told)));
                yield Outcome.ENROLLED;
            }
            case WITHDRAWN, DECLINED -> Outcome.LEFT_ALONE;
            default -> change(enrollment, row, present, told);
        };
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
