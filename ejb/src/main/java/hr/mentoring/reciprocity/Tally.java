package hr.mentoring.reciprocity;

import hr.mentoring.meeting.Given;
import java.util.Map;

/**
 * What one of the two gave the other one.
 *
 * @param entered how often each kind was written down
 * @param derived what is known without anybody typing
 * @param minutes that were written down
 */
public record Tally(Map<GiftKind, Integer> entered, Given derived, int minutes) {

    /** How many acts these are. */
    public int acts() {
        return entered.values().stream().mapToInt(Integer::intValue).sum() + derived.acts();
    }

    /** How often one kind was written down. */
    public int of(GiftKind kind) {
        return entered.getOrDefault(kind, 0);
    }
}
