package hr.mentoring.profile;

import hr.mentoring.common.PersonId;

/** Somebody's profile was saved. */
public record ProfileChanged(PersonId person) {}
