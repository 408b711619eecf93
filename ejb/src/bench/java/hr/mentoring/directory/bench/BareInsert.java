package hr.mentoring.directory.bench;

import hr.mentoring.directory.model.DirectoryPlan.Step;
import hr.mentoring.directory.model.PersonData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inserts finished rows in batches.
 *
 * @param rows the values of each row, in the order of the columns
 */
record BareInsert(List<@Nullable Object[]> rows) {

    private static final String INSERT = """
            insert into person (id, version, employee_number, given_name, family_name, email, manager_id, org_unit_id,
                                location, time_zone, job_title, level, hired_on, languages, active, search_text)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** The rows that an import of the same people makes. */
    static BareInsert of(List<Step> steps, Map<String, Long> units) {
        Map<String, Long> ids = new HashMap<>();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Step step : steps) {
            PersonData person = step.after();
            long id = ids.size() + 1L;
            ids.put(person.employeeNumber(), id);
            rows.add(new @Nullable Object[] {
                id,
                0,
                person.employeeNumber(),
                person.givenName(),
                person.familyName(),
                person.email(),
                ids.get(person.managerNumber()),
                units.get(person.orgUnitCode()),
                person.location(),
                person.timeZone(),
                person.jobTitle(),
                person.level(),
                person.hiredOn(),
                person.languages(),
                person.isActive(),
                String.join(" ", person.name(), person.email(), person.employeeNumber())
            });
        }
        return new BareInsert(rows);
    }

    void into(Connection connection, int rowsAtOnce) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < rows.size(); i++) {
                @Nullable Object[] row = rows.get(i);
                for (int column = 0; column < row.length; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
                if ((i + 1) % rowsAtOnce == 0 || i + 1 == rows.size()) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
    }
}
