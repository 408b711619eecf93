package hr.mentoring.enrollment.signup;

/** What became of a row. */
public enum Outcome {
    /** The person is enrolled by it. */
    ENROLLED,
    /** The person was enrolled already and says something else now. */
    CHANGED,
    /** The person was enrolled already with just this. */
    UNCHANGED,
    /** The person has withdrawn or was declined, which a spreadsheet does not undo. */
    LEFT_ALONE,
    /** The row could not be taken. */
    FAILED
}
