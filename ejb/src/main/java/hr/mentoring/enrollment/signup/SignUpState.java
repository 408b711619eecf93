package hr.mentoring.enrollment.signup;

/** How far the import of a sign-up spreadsheet has come. */
public enum SignUpState {
    /** The file is here; somebody says next what its columns tell. */
    UPLOADED,
    /** It is being tried out. */
    TRYING,
    /** What would come of it is known; nobody was enrolled. */
    TRIED,
    /** People are being enrolled. */
    TAKING,
    /** Everybody was enrolled who could be. */
    TAKEN,
    /** It ended early, for the reason that it tells. */
    FAILED;

    /** Whether a job is at work on it, or will be. */
    public boolean isAtWork() {
        return this == TRYING || this == TAKING;
    }
}
