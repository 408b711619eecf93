package hr.mentoring.web.agreement;

import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.IdNumber;
import org.jspecify.annotations.Nullable;

/** Turns numbers from addresses into the ids of pairs. */
public final class PairIds {

    private PairIds() {}

    /** The pair that an address names. */
    public static PairId of(@Nullable Long value) {
        return new PairId(IdNumber.of("pair", value));
    }
}
