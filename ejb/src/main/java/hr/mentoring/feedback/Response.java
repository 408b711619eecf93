package hr.mentoring.feedback;

import java.util.OptionalInt;

/**
 * How many of those who were asked have handed in so far, so roughly that whoever watches it does not learn who did.
 *
 * @param asked how many were asked
 * @param roughly in percent, in steps of ten from 10 to 90; empty where fewer than {@value #FEWEST} were asked
 */
public record Response(int asked, OptionalInt roughly) {

    /** Of how many on a share is said. */
    static final int FEWEST = 10;

    private static final int STEP = 10;

    /** What may be said of so many. */
    public static Response of(int asked, int answered) {
        if (asked < FEWEST) {
            return new Response(asked, OptionalInt.empty());
        }
        int nearest = (int) Math.round(100.0 * answered / asked / STEP) * STEP;
        return new Response(asked, OptionalInt.of(Math.max(STEP, Math.min(100 - STEP, nearest))));
    }
}
