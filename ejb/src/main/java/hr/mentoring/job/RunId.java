package hr.mentoring.job;

import hr.mentoring.common.NotFound;

/**
 * Names a run of a job.
 *
 * @param value the number in the database, 1 or more
 */
public record RunId(long value) implements Comparable<RunId> {

    public RunId {
        NotFound.unlessPositive("run", value);
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
