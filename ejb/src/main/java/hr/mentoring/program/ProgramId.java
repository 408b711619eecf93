package hr.mentoring.program;

/**
 * Names a program.
 *
 * @param value the number in the database, 1 or more
 */
public record ProgramId(long value) implements Comparable<ProgramId> {

    public ProgramId {
        if (value < 1) {
            throw new IllegalArgumentException("A program id must be at least 1, not " + value);
        }
    }

    @Override
    public int compareTo(ProgramId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
