package hr.mentoring.directory;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;

/** Happened: somebody does not work here any longer. */
public record PersonDeactivated(PersonId person) implements Audited {}
