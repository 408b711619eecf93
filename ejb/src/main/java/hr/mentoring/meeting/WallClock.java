package hr.mentoring.meeting;

import hr.mentoring.common.RuleBroken;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Turns what a clock on somebody's wall shows into a moment that is the same for everybody. */
public final class WallClock {

    private WallClock() {}

    /**
     * The moment at which the clocks of a zone show this. An hour that they show twice, as when they go back in autumn,
     * is the first of the two.
     *
     * @throws RuleBroken {@code meeting.hour-skipped} where the clocks go forward and never show it
     */
    public static Instant moment(LocalDateTime shown, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(shown);
        if (offsets.isEmpty()) {
            throw RuleBroken.on(
                    "slots",
                    "meeting.hour-skipped",
                    shown.toLocalDate(),
                    shown.toLocalTime().toString());
        }
        return shown.toInstant(offsets.get(0));
    }
}
