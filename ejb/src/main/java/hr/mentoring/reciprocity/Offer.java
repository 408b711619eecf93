package hr.mentoring.reciprocity;

import hr.mentoring.profile.Competency;

/**
 * Something that somebody could offer as a mentor.
 *
 * @param level from 1 to 5, as profiles count
 */
public record Offer(Competency competency, int level, OfferSource source) {}
