package hr.mentoring.pairing;

/**
 * Whom a publication would reach.
 *
 * @param people how many people would be written to
 * @param unmatched how many mentees have fewer mentors than wanted
 */
public record PublicationSummary(int pairs, int mentees, int people, int unmatched) {}
