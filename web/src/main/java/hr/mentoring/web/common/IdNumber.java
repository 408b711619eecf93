package hr.mentoring.web.common;

import hr.mentoring.common.NotFound;
import org.jspecify.annotations.Nullable;

/** Numbers from addresses that name something, where there may be none; what is below 1 the ids refuse themselves. */
public final class IdNumber {

    private IdNumber() {}

    /**
     * The number of an id; that there is none is answered like one that does not exist.
     *
     * @param kind what it names, for {@link NotFound}
     */
    public static long of(String kind, @Nullable Long value) {
        if (value == null) {
            throw new NotFound(kind, String.valueOf(value));
        }
        return value;
    }
}
