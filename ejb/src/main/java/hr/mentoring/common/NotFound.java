package hr.mentoring.common;

import jakarta.ejb.ApplicationException;

/**
 * What was asked for by its id does not exist, or the caller may not know that it does: both read the same, so that
 * nobody can find out by guessing ids. Pages and REST answer with 404.
 */
@ApplicationException(rollback = true)
public final class NotFound extends RuntimeException {

    private final String kind;
    private final String id;

    /**
     * @param kind what was looked for, as the key of its noun, such as {@code cohort}
     * @param id the id as it was given
     */
    public NotFound(String kind, Object id) {
        super("No %s with id %s".formatted(kind, id));
        this.kind = kind;
        this.id = String.valueOf(id);
    }

    /**
     * Refuses a number that no row ever has: numbers are given out from 1.
     *
     * @throws NotFound if it is 0 or less
     */
    public static void unlessPositive(String kind, long id) {
        if (id < 1) {
            throw new NotFound(kind, id);
        }
    }

    /** What was looked for, such as {@code cohort}. */
    public String kind() {
        return kind;
    }

    /** The id as it was given. */
    public String id() {
        return id;
    }
}
