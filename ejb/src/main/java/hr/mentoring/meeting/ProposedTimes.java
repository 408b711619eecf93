package hr.mentoring.meeting;

import java.time.Instant;
import java.util.List;

/**
 * When somebody could meet.
 *
 * @param slots the moments at which a meeting could begin
 * @param minutes how long it would take
 * @param place where, or by which means; may be empty
 * @param word what they say with it; may be empty
 */
public record ProposedTimes(List<Instant> slots, int minutes, String place, String word) {

    public ProposedTimes {
        slots = slots.stream().distinct().sorted().toList();
    }
}
