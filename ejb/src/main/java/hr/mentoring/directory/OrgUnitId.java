package hr.mentoring.directory;

import hr.mentoring.common.NotFound;

/**
 * Names an org unit of the directory.
 *
 * @param value the number in the database, 1 or more
 */
public record OrgUnitId(long value) implements Comparable<OrgUnitId> {

    public OrgUnitId {
        NotFound.unlessPositive("org unit", value);
    }

    @Override
    public int compareTo(OrgUnitId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
