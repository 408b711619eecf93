package hr.mentoring.meeting;

import hr.mentoring.pairing.PairId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a pair meets, in figures and without what is said.
 *
 * @param held how often they met
 * @param onTime how often of these nobody says that it began late
 * @param missed how often they did not meet although both knew when
 * @param lastHeld when they met last, or null
 * @param next when they meet next, or null
 */
public record MeetingFacts(
        PairId pair,
        int held,
        int onTime,
        int missed,
        @Nullable Instant lastHeld,
        @Nullable Instant next) {}
