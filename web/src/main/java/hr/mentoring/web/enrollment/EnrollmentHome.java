package hr.mentoring.web.enrollment;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import hr.mentoring.enrollment.EnrollmentService;
import hr.mentoring.enrollment.OpenCohort;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody's home says about joining: cohorts that enroll now, and why not where not. */
@Named
@RequestScoped
public class EnrollmentHome {

    @EJB
    private EnrollmentService enrollments;

    @Inject
    private Pages pages;

    private @Nullable List<OpenCohort> open;

    /** The cohorts that enroll now. */
    public List<OpenCohort> getOpen() {
        List<OpenCohort> known = open;
        if (known == null) {
            known = enrollments.openToMe();
            open = known;
        }
        return known;
    }

    /** A refusal in the reader's language. */
    public String why(RuleBroken reason) {
        return Texts.of(pages.locale(), reason);
    }
}
