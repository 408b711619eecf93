package hr.mentoring.common;

/**
 * Names a person of the directory.
 *
 * @param value the number in the database, 1 or more
 */
public record PersonId(long value) implements Comparable<PersonId> {

    public PersonId {
        if (value < 1) {
            throw new IllegalArgumentException("A person id must be at least 1, not " + value);
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
