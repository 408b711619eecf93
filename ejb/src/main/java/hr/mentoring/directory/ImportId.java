package hr.mentoring.directory;

import hr.mentoring.common.NotFound;

/**
 * Names an import of an HR export.
 *
 * @param value the number in the database, 1 or more
 */
public record ImportId(long value) {

    public ImportId {
        NotFound.unlessPositive("import", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
