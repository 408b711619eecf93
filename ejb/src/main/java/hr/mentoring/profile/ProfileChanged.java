package hr.mentoring.profile;

import hr.mentoring.directory.PersonId;

/** Somebody's profile was saved. */
public record ProfileChanged(PersonId person) {}
