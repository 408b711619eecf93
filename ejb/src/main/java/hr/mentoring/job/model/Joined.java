package hr.mentoring.job.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the arguments of a sentence in one column, parted by a character that nobody types. */
final class Joined {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 2000;

    private Joined() {}

    /** The parts in one string, cut off where the column ends. */
    static String of(List<String> parts) {
        String joined = String.join(SEPARATOR, parts);
        return joined.length() <= LONGEST ? joined : joined.substring(0, LONGEST);
    }

    /** The parts again. */
    static List<String> parts(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }
}
