package hr.mentoring.common;

/**
 * Names a person of the directory.
 *
 * @param value the number in the database, 1 or more
 */
public record PersonId(long value) implements Comparable<PersonId> {

    public PersonId {
        NotFound.unlessPositive("person", value);
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
