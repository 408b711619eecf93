package hr.mentoring.directory;

/** Happened: somebody works here now: a new person, or one who came back. */
public record PersonAdded(PersonId person) {}
