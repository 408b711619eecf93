package hr.mentoring.directory;

import hr.mentoring.common.RuleBroken;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of an export says what.
 *
 * @param columns the name of the column for each field that the export has
 */
public record ColumnMapping(Map<PersonField, String> columns) {

    public ColumnMapping {
        columns = Collections.unmodifiableMap(
                columns.isEmpty() ? new EnumMap<>(PersonField.class) : new EnumMap<>(columns));
    }

    /** The mapping that fits the header best: as it was chosen the last time, otherwise by the usual names. */
    public static ColumnMapping guess(List<String> header, ColumnMapping remembered) {
        Map<PersonField, String> guessed = new EnumMap<>(PersonField.class);
        for (PersonField field : PersonField.values()) {
            remembered.column(field).filter(header::contains).ifPresent(column -> guessed.put(field, column));
        }
        for (PersonField field : PersonField.values()) {
            header.stream()
                    .filter(column -> field.isUsuallyCalled(column) && !guessed.containsValue(column))
                    .findFirst()
                    .ifPresent(column -> guessed.putIfAbsent(field, column));
        }
        return new ColumnMapping(guessed);
    }

    /** The column that says {@code field}; empty if the export does not say it. */
    public Optional<String> column(PersonField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /**
     * Where in a row each field stands.
     *
     * @throws RuleBroken {@code directory.column-needed} if a required field has no column, {@code
     *     directory.column-unknown} if a column is not in the header, {@code directory.column-twice} if a column that is
     *     used stands twice in the header, {@code directory.column-shared} if two fields use the same one
     */
    public Map<PersonField, Integer> positions(List<String> header) {
        for (PersonField field : PersonField.REQUIRED) {
            if (!columns.containsKey(field)) {
                throw RuleBroken.on(
                        field.key(), "directory.column-needed", field.usualName(), String.join(", ", header));
            }
        }
        Map<PersonField, Integer> positions = new EnumMap<>(PersonField.class);
        columns.forEach((field, column) -> {
            int position = header.indexOf(column);
            if (position < 0) {
                throw RuleBroken.on(field.key(), "directory.column-unknown", column, String.join(", ", header));
            }
            if (header.lastIndexOf(column) != position) {
                throw RuleBroken.on(field.key(), "directory.column-twice", column);
            }
            if (positions.containsValue(position)) {
                throw RuleBroken.on(field.key(), "directory.column-shared", column);
            }
            positions.put(field, position);
        });
        return positions;
    }
}
