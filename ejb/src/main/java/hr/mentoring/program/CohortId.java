package hr.mentoring.program;

import hr.mentoring.common.NotFound;

/**
 * Names a cohort.
 *
 * @param value the number in the database, 1 or more
 */
public record CohortId(long value) implements Comparable<CohortId> {

    public CohortId {
        NotFound.unlessPositive("cohort", value);
    }

    @Override
    public int compareTo(CohortId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
