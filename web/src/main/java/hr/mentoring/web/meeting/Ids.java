package hr.mentoring.web.meeting;

import hr.mentoring.common.NotFound;
import hr.mentoring.meeting.MeetingId;
import hr.mentoring.pairing.PairId;
import org.jspecify.annotations.Nullable;

/** Turns numbers from addresses into ids; a number that cannot be one is answered like one that does not exist. */
final class Ids {

    private Ids() {}

    static PairId pair(@Nullable Long value) {
        return new PairId(number("pair", value));
    }

    static MeetingId meeting(@Nullable Long value) {
        return new MeetingId(number("meeting", value));
    }

    static long number(String kind, @Nullable Long value) {
        if (value == null || value < 1) {
            throw new NotFound(kind, String.valueOf(value));
        }
        return value;
    }
}
