package hr.mentoring.profile;

import hr.mentoring.common.NotFound;

/**
 * Names a competency of the catalog.
 *
 * @param value the number in the database, 1 or more
 */
public record CompetencyId(long value) implements Comparable<CompetencyId> {

    public CompetencyId {
        NotFound.unlessPositive("competency", value);
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
