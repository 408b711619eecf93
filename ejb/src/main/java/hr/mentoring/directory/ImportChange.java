package hr.mentoring.directory;

import java.util.List;

/**
 * What an import does to one person.
 *
 * @param kind what happens
 * @param employeeNumber whom it happens to
 * @param name the person's full name, afterwards
 * @param fields what is different afterwards; empty for somebody new
 */
public record ImportChange(Kind kind, String employeeNumber, String name, List<FieldChange> fields) {

    /** What can happen to a person. */
    public enum Kind {
        ADDED,
        CHANGED,
        DEACTIVATED
    }

    /** One field before and after. */
    public record FieldChange(PersonField field, String before, String after) {}

    public ImportChange {
        fields = List.copyOf(fields);
    }
}
