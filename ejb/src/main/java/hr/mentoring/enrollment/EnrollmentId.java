package hr.mentoring.enrollment;

/**
 * Names an enrollment.
 *
 * @param value the number in the database, 1 or more
 */
public record EnrollmentId(long value) implements Comparable<EnrollmentId> {

    public EnrollmentId {
        if (value < 1) {
            throw new IllegalArgumentException("An enrollment id must be at least 1, not " + value);
        }
    }

    @Override
    public int compareTo(EnrollmentId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
