package hr.mentoring.reciprocity;

import hr.mentoring.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger as somebody writes it.
 *
 * @param word may be empty
 * @param minutes how long it took; 0 where nobody says
 * @param to the colleague it was passed on to, or null for nobody named; says nothing unless it was passed on
 */
public record NewGift(
        Direction direction,
        GiftKind kind,
        String word,
        int minutes,
        @Nullable PersonId to) {}
