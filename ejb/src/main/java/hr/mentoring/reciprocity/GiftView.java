package hr.mentoring.reciprocity;

import java.time.Instant;

/**
 * One line of the ledger, as one of the two sees it.
 *
 * @param mine whether the reader gave it
 * @param onward whether it went to somebody else
 * @param to the name of that colleague; empty for nobody named, or somebody who is no longer here
 * @param minutes 0 where nobody says
 * @param confirmed whether the one who was given it has said so
 * @param confirmable whether the reader can say so now
 * @param removable whether the reader can take it back now
 */
public record GiftView(
        GiftId id,
        boolean mine,
        boolean onward,
        String to,
        GiftKind kind,
        String word,
        int minutes,
        Instant at,
        boolean confirmed,
        boolean confirmable,
        boolean removable) {}
