package hr.mentoring.directory;

import hr.mentoring.common.PersonId;

/** Happened: what HR says about a person has changed: name, manager, org unit, location or the like. */
public record PersonChanged(PersonId person) {}
