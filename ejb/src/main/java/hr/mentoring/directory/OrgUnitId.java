package hr.mentoring.directory;

/**
 * Names an org unit of the directory.
 *
 * @param value the number in the database, 1 or more
 */
public record OrgUnitId(long value) implements Comparable<OrgUnitId> {

    public OrgUnitId {
        if (value < 1) {
            throw new IllegalArgumentException("An org unit id must be at least 1, not " + value);
        }
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
