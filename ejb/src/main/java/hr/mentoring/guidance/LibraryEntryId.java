package hr.mentoring.guidance;

import hr.mentoring.common.NotFound;

/**
 * Names an entry of the library.
 *
 * @param value the number in the database, 1 or more
 */
public record LibraryEntryId(long value) {

    public LibraryEntryId {
        NotFound.unlessPositive("library entry", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
