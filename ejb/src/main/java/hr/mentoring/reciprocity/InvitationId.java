package hr.mentoring.reciprocity;

import hr.mentoring.common.NotFound;

/**
 * Names an invitation to mentor.
 *
 * @param value the number in the database, 1 or more
 */
public record InvitationId(long value) {

    public InvitationId {
        NotFound.unlessPositive("invitation", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
