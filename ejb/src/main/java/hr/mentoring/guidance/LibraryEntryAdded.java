package hr.mentoring.guidance;

import hr.mentoring.common.Audited;

/** An entry of the library was added. */
public record LibraryEntryAdded(LibraryEntryId entry) implements Audited {}
