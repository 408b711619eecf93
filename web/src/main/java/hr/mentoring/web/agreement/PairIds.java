package hr.mentoring.web.agreement;

import hr.mentoring.common.NotFound;
import hr.mentoring.pairing.PairId;
import org.jspecify.annotations.Nullable;

/** Turns numbers from addresses into ids; a number that cannot be one is answered like one that does not exist. */
final class PairIds {

    private PairIds() {}

    static PairId of(@Nullable Long value) {
        if (value == null || value < 1) {
            throw new NotFound("pair", String.valueOf(value));
        }
        return new PairId(value);
    }
}
