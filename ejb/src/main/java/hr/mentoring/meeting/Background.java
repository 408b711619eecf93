package hr.mentoring.meeting;

import hr.mentoring.directory.Person;
import hr.mentoring.profile.ProfileDetails;

/**
 * What the mentee may know of the mentor: what everybody in the company knows, and what the mentor has agreed to show.
 *
 * @param parts what the mentor has agreed to show
 * @param profile these parts of the mentor's profile, and nothing else
 */
public record Background(Person mentor, ProfileParts parts, ProfileDetails profile) {}
