package hr.mentoring.guidance;

import hr.mentoring.agreement.Side;

/**
 * A text of guidance, as administrators see it.
 *
 * @param version counts every change
 * @param place its place among the texts of its moment and side, from 1
 * @param hidden whether nobody is shown it
 * @param ours whether it came with the product, so that its first wording can be restored
 * @param changed whether it came with the product and reads otherwise now
 */
public record GuidanceText(
        GuidanceTextId id,
        int version,
        Moment moment,
        Side side,
        int place,
        boolean hidden,
        Bilingual text,
        boolean ours,
        boolean changed) {}
