package hr.mentoring.job;

/**
 * Names a run of a job.
 *
 * @param value the number in the database, 1 or more
 */
public record RunId(long value) implements Comparable<RunId> {

    public RunId {
        if (value < 1) {
            throw new IllegalArgumentException("A run id must be at least 1, not " + value);
        }
    }

    @Override
    public int compareTo(RunId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
