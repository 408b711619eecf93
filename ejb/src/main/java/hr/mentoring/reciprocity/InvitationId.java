package hr.mentoring.reciprocity;

/**
 * Names an invitation to mentor.
 *
 * @param value the number in the database, 1 or more
 */
public record InvitationId(long value) {

    public InvitationId {
        if (value < 1) {
            throw new IllegalArgumentException("An invitation id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
