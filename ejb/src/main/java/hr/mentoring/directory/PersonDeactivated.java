package hr.mentoring.directory;

/** Happened: somebody does not work here any longer. */
public record PersonDeactivated(PersonId person) {}
