package hr.mentoring.enrollment.signup;

import hr.mentoring.common.Audited;
import hr.mentoring.program.CohortId;

/** Happened: a sign-up spreadsheet was taken into a cohort. */
public record SignUpsTaken(SignUpImportId signUpImport, CohortId cohort, int enrolled, int changed)
        implements Audited {}
