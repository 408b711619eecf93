package hr.mentoring.reciprocity.model;

import hr.mentoring.reciprocity.Sign;
import java.time.Duration;
import java.time.Instant;

/** Reads the one word that HR sees from counts alone. It is the same whichever of the two gives more. */
public final class Signs {

    /** A pair younger than this has only begun, however little has happened. */
    public static final Duration YOUNG = Duration.ofDays(42);

    /** Nothing for this long is silence. */
    public static final Duration QUIET = Duration.ofDays(42);

    /** With fewer acts than this nobody can say which way they go. */
    public static final int ENOUGH = 6;

    /** Below one act in this many the other side gives almost nothing. */
    public static final int SELDOM = 6;

    private Signs() {}

    /**
     * The word for a pair.
     *
     * @param one the acts of one of the two
     * @param other the acts of the other one
     * @param begun when they became a pair
     * @param last when anything happened between them; the beginning where nothing did
     */
    public static Sign of(int one, int other, Instant begun, Instant last, Instant now) {
        if (now.isBefore(begun.plus(YOUNG))) {
            return Sign.YOUNG;
        }
        if (now.isAfter(last.plus(QUIET))) {
            return Sign.SILENT;
        }
        int all = one + other;
        return all >= ENOUGH && Math.min(one, other) * SELDOM < all ? Sign.ONE_SIDED : Sign.LIVELY;
    }
}
