package hr.mentoring.web.common;

import hr.mentoring.common.NotFound;
import org.jspecify.annotations.Nullable;

/** Numbers from addresses that name something; one that cannot be an id is answered like one that does not exist. */
public final class IdNumber {

    private IdNumber() {}

    /**
     * The number of an id.
     *
     * @param kind what it names, for {@link NotFound}
     */
    public static long of(String kind, @Nullable Long value) {
        if (value == null || value < 1) {
            throw new NotFound(kind, String.valueOf(value));
        }
        return value;
    }
}
