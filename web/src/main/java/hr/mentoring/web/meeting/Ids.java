package hr.mentoring.web.meeting;

import hr.mentoring.meeting.MeetingId;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.IdNumber;
import org.jspecify.annotations.Nullable;

/** Turns numbers from addresses into the ids of pairs and meetings. */
final class Ids {

    private Ids() {}

    static PairId pair(@Nullable Long value) {
        return new PairId(IdNumber.of("pair", value));
    }

    static MeetingId meeting(@Nullable Long value) {
        return new MeetingId(IdNumber.of("meeting", value));
    }
}
