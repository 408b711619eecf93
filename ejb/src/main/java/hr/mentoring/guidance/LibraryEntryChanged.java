package hr.mentoring.guidance;

import hr.mentoring.common.Audited;

/** An entry of the library was changed. */
public record LibraryEntryChanged(LibraryEntryId entry) implements Audited {}
