package hr.mentoring.agreement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How formal a relationship wants to be; the two choose, and it decides how much has to be written down. */
public enum Formality {
    /** Every point is written down. */
    FORMAL(EnumSet.allOf(Point.class)),
    /** What most often leads to misunderstandings is written down. */
    BETWEEN(EnumSet.of(
            Point.FORMALITY,
            Point.GOALS,
            Point.FREQUENCY,
            Point.CHANNELS,
            Point.MENTEE_TIME,
            Point.MENTOR_TIME,
            Point.WORK_CONFIDENCE,
            Point.PERSONAL_CONFIDENCE,
            Point.REVIEWS)),
    /** A goal, how often one talks and when one looks again. */
    INFORMAL(EnumSet.of(Point.FORMALITY, Point.GOALS, Point.FREQUENCY, Point.REVIEWS));

    private final Set<Point> needed;

    Formality(EnumSet<Point> needed) {
        this.needed = Collections.unmodifiableSet(needed);
    }

    /** The points without which an agreement of this kind cannot be proposed. */
    public Set<Point> needed() {
        return needed;
    }

    /** The key of its name in the message bundles. */
    public String key() {
        return "agreement.formality." + name().toLowerCase(Locale.ROOT);
    }
}
