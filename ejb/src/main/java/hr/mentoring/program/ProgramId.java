package hr.mentoring.program;

import hr.mentoring.common.NotFound;

/**
 * Names a program.
 *
 * @param value the number in the database, 1 or more
 */
public record ProgramId(long value) implements Comparable<ProgramId> {

    public ProgramId {
        NotFound.unlessPositive("program", value);
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
