package hr.mentoring.guidance;

import hr.mentoring.agreement.Side;
import java.util.List;
import java.util.Locale;

/** A moment at which a word of guidance helps; the most pressing one first. */
public enum Moment {
    /** A review day is near. */
    REVIEW(false),
    /** A meeting is near, and it is not the first. */
    BEFORE_MEETING(true),
    /** The two have not met yet. */
    FIRST_MEETING(false),
    /** The two have not met for three weeks, and nothing is arranged. */
    SILENCE(false),
    /** The relationship has ended a short while ago. */
    ENDING(false),
    /** A pairing gave somebody no mentor. */
    UNMATCHED(false);

    private final boolean oneAtATime;

    Moment(boolean oneAtATime) {
        this.oneAtATime = oneAtATime;
    }

    /** Whether it comes so often that it brings one text each time, in turn; otherwise it brings all of its texts. */
    public boolean isOneAtATime() {
        return oneAtATime;
    }

    /** The sides to which it comes. */
    public List<Side> sides() {
        return this == UNMATCHED ? List.of(Side.MENTEE) : List.of(Side.MENTEE, Side.MENTOR);
    }

    /** The key of its name. */
    public String key() {
        return "guidance.moment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
