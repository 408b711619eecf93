package hr.mentoring.guidance;

import hr.mentoring.common.Audited;

/** An entry of the library was removed. */
public record LibraryEntryRemoved(LibraryEntryId entry) implements Audited {}
