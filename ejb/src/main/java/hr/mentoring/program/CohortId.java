package hr.mentoring.program;

/**
 * Names a cohort.
 *
 * @param value the number in the database, 1 or more
 */
public record CohortId(long value) implements Comparable<CohortId> {

    public CohortId {
        if (value < 1) {
            throw new IllegalArgumentException("A cohort id must be at least 1, not " + value);
        }
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
