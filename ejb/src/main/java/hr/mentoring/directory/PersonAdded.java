package hr.mentoring.directory;

import hr.mentoring.common.PersonId;

/** Happened: somebody works here now: a new person, or one who came back. */
public record PersonAdded(PersonId person) {}
