package hr.mentoring.enrollment;

/**
 * In which order to list applicants.
 *
 * @param by what is compared
 * @param descending whether the largest or latest comes first
 */
public record ApplicantOrder(Key by, boolean descending) {

    /** Who was first to send, which is the order of the waiting list. */
    public static final ApplicantOrder FIRST_SENT_FIRST = new ApplicantOrder(Key.SUBMITTED, false);

    /** What can be compared. */
    public enum Key {
        SUBMITTED,
        STATE_SINCE,
        HOURS
    }
}
