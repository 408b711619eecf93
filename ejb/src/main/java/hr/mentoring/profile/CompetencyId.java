package hr.mentoring.profile;

/**
 * Names a competency of the catalog.
 *
 * @param value the number in the database, 1 or more
 */
public record CompetencyId(long value) implements Comparable<CompetencyId> {

    public CompetencyId {
        if (value < 1) {
            throw new IllegalArgumentException("A competency id must be at least 1, not " + value);
        }
    }

    @Override
    public int compareTo(CompetencyId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
