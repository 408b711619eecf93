package hr.mentoring.guidance;

/**
 * Names an entry of the library.
 *
 * @param value the number in the database, 1 or more
 */
public record LibraryEntryId(long value) {

    public LibraryEntryId {
        if (value < 1) {
            throw new IllegalArgumentException("A library entry id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
