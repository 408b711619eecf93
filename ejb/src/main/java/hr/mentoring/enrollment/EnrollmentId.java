package hr.mentoring.enrollment;

import hr.mentoring.common.NotFound;

/**
 * Names an enrollment.
 *
 * @param value the number in the database, 1 or more
 */
public record EnrollmentId(long value) implements Comparable<EnrollmentId> {

    public EnrollmentId {
        NotFound.unlessPositive("enrollment", value);
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
