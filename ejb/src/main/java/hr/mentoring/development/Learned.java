package hr.mentoring.development;

import hr.mentoring.profile.CompetencyId;

/**
 * How far a mentee has come in a competency, in the eyes of both.
 *
 * @param gained how many levels they gained in the pair; 0 where it stayed
 */
public record Learned(CompetencyId competency, Level reached, int gained) {}
