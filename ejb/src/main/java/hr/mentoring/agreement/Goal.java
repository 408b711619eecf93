package hr.mentoring.agreement;

/**
 * One thing the mentee wants to reach.
 *
 * @param what what it is
 * @param how how the two go about it
 * @param success by what both will know that it was reached
 */
public record Goal(String what, String how, String success) {

    public Goal {
        what = Wording.tidy(what);
        how = Wording.tidy(how);
        success = Wording.tidy(success);
    }

    /** Whether nothing at all is written. */
    public boolean isBlank() {
        return what.isEmpty() && how.isEmpty() && success.isEmpty();
    }

    /** Whether it says what is to be reached and how one will know. */
    public boolean isMeasurable() {
        return !what.isEmpty() && !success.isEmpty();
    }
}
