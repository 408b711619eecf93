package hr.mentoring.reciprocity;

import hr.mentoring.common.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who mentored whom around one person, as somebody may see it.
 *
 * @param people by generation, the earliest first
 * @param links who mentored whom
 */
public record Lineage(List<Somebody> people, List<Link> links) {

    /**
     * Somebody in it.
     *
     * @param number tells the people of this picture apart and says nothing about them
     * @param person who it is, or null for somebody who does not want to be named
     * @param name empty for somebody who does not want to be named
     * @param generation negative for those the person in the middle learned from
     * @param me whether it is the reader
     * @param goesOn whether there is more behind them than is shown
     */
    public record Somebody(
            int number, @Nullable PersonId person, String name, int generation, boolean me, boolean goesOn) {

        /** Whether the reader may know who it is. */
        public boolean isNamed() {
            return person != null;
        }
    }

    /**
     * Who mentored whom, by their numbers.
     *
     * @param since when they began, or null where one of them is not named
     * @param program in which program; empty where one of them is not named
     */
    public record Link(int mentor, int mentee, @Nullable LocalDate since, String program) {}

    /** How many generations there are. */
    public int generations() {
        return (int) people.stream().map(Somebody::generation).distinct().count();
    }

    /** Somebody by number. */
    public Somebody get(int number) {
        return people.get(number);
    }
}
