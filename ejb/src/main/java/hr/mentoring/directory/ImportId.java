package hr.mentoring.directory;

/**
 * Names an import of an HR export.
 *
 * @param value the number in the database, 1 or more
 */
public record ImportId(long value) {

    public ImportId {
        if (value < 1) {
            throw new IllegalArgumentException("An import id must be at least 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
