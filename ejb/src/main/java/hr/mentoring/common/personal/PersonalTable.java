package hr.mentoring.common.personal;

import java.util.List;

/**
 * Rows of one table that are about a person.
 *
 * @param table its name
 * @param whose the SQL condition that finds them; {@code :person} stands for the person's id
 * @param copied the columns of which the person gets a copy; empty if the person may not read these rows
 * @param fate what becomes of them when the person is erased
 * @param emptied for {@link Fate#EMPTIED} the SQL assignments that empty them, otherwise empty
 */
public record PersonalTable(String table, String whose, List<String> copied, Fate fate, List<String> emptied) {

    /** Rows of which the person gets no copy and that are kept, until the methods of this class say otherwise. */
    public static PersonalTable of(String table, String whose) {
        return new PersonalTable(table, whose, List.of(), Fate.KEPT, List.of());
    }

    /** The same, with a copy of these columns for the person. */
    public PersonalTable copied(String... columns) {
        return new PersonalTable(table, whose, List.of(columns), fate, emptied);
    }

    /** The same; the rows go. */
    public PersonalTable erased() {
        return new PersonalTable(table, whose, copied, Fate.ERASED, List.of());
    }

    /** The same; the rows stay, changed by these SQL assignments. */
    public PersonalTable emptied(String... assignments) {
        return new PersonalTable(table, whose, copied, Fate.EMPTIED, List.of(assignments));
    }
}
