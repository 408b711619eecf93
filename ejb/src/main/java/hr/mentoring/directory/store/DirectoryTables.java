package hr.mentoring.directory.store;

import hr.mentoring.directory.model.DirectoryPlan.Known;
import hr.mentoring.directory.model.DirectoryPlan.Step;
import hr.mentoring.directory.model.PersonData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the directory, read and written by the thousand. Plain JDBC, because an import of a whole company has no
 * use for one managed object per person; both databases understand every statement but the ones in {@link Sequence}.
 */
public final class DirectoryTables {

    private static final String ALL_PEOPLE = """
            select p.id, p.employee_number, p.given_name, p.family_name, p.email, m.employee_number, u.code,
                   p.location, p.time_zone, p.job_title, p.level, p.hired_on, p.languages, p.active
            from person p
            join org_unit u on u.id = p.org_unit_id
            left join person m on m.id = p.manager_id""";

    private static final String ADD_PERSON = """
            insert into person (employee_number, given_name, family_name, email, manager_id, org_unit_id, location,
                                time_zone, job_title, level, hired_on, languages, active, search_text, id, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""";

    private static final String CHANGE_PERSON = """
            update person
            set employee_number = ?, given_name = ?, family_name = ?, email = ?, manager_id = ?, org_unit_id = ?,
                location = ?, time_zone = ?, job_title = ?, level = ?, hired_on = ?, languages = ?, active = ?,
                search_text = ?, version = version + 1
            where id = ?""";

    private static final int ID_PARAMETER = 15;

    private final Connection connection;

    /** @param connection where the work is done; who opened it commits and closes it */
    public DirectoryTables(Connection connection) {
        this.connection = connection;
    }

    /** Everybody, by employee number. */
    public Map<String, Known> people() throws SQLException {
        Map<String, Known> people = new HashMap<>();
        Map<String, String> shared = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(ALL_PEOPLE)) {
            select.setFetchSize(2_000);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Known person = person(rows, shared);
                    people.put(person.data().employeeNumber(), person);
                }
            }
        }
        return people;
    }

    /**
     * Makes the org units that are missing, those above them too, and renames those that are called otherwise now.
     *
     * @param names what each unit is called, by code; empty for the last part of the code, and for no change
     * @return the numbers of all units, by code
     */
    public Map<String, Long> ensureUnits(Map<String, String> names) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        Map<String, String> known = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select id, code, name from org_unit");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ids.put(rows.getString(2), rows.getLong(1));
                known.put(rows.getString(2), rows.getString(3));
            }
        }
        addUnits(names, ids);
        renameUnits(names, known, ids);
        return ids;
    }

    /**
     * Carries out steps, in their order.
     *
     * @param units the number of each unit, by code
     * @param ids the number of everybody, by employee number; who is added is added here too
     */
    public void carryOut(List<Step> steps, Map<String, Long> units, Map<String, Long> ids) throws SQLException {
        List<Step> added = steps.stream().filter(step -> step.id() == 0).toList();
        List<Step> changed = steps.stream().filter(step -> step.id() != 0).toList();
        if (!added.isEmpty()) {
            Sequence.Ids fresh = new Sequence(connection, "person_seq").next(added.size());
            for (Step step : added) {
                ids.put(step.after().employeeNumber(), fresh.next());
            }
            write(ADD_PERSON, added, units, ids);
        }
        if (!changed.isEmpty()) {
            write(CHANGE_PERSON, changed, units, ids);
        }
    }

    private void write(String sql, List<Step> steps, Map<String, Long> units, Map<String, Long> ids)
            throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            for (Step step : steps) {
                fill(write, step.after(), units, ids);
                write.setLong(ID_PARAMETER, required(ids, step.after().employeeNumber()));
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    private static void fill(PreparedStatement write, PersonData person, Map<String, Long> units, Map<String, Long> ids)
            throws SQLException {
        write.setString(1, person.employeeNumber());
        write.setString(2, person.givenName());
        write.setString(3, person.familyName());
        write.setString(4, person.email());
        String manager = person.managerNumber();
        if (manager == null || manager.isEmpty()) {
            write.setNull(5, Types.BIGINT);
        } else {
            write.setLong(5, required(ids, manager));
        }
        write.setLong(6, required(units, String.valueOf(person.orgUnitCode())));
        write.setString(7, person.location());
        write.setString(8, person.timeZone());
        write.setString(9, person.jobTitle());
        write.setInt(10, person.level() == null ? 0 : person.level());
        write.setObject(11, person.hiredOn(), Types.DATE);
        write.setString(12, person.languages());
        write.setBoolean(13, person.isActive());
        write.setString(
                14, SearchText.of(person.givenName(), person.familyName(), person.email(), person.employeeNumber()));
    }

    private static long required(Map<String, Long> numbers, String key) {
        Long number = numbers.get(key);
        if (number == null) {
            throw new IllegalStateException("Nothing is known of " + key);
        }
        return number;
    }

    private static Known person(ResultSet row, Map<String, String> shared) throws SQLException {
        String manager = row.getString(6);
        return new Known(
                row.getLong(1),
                new PersonData(
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        manager == null ? "" : share(manager, shared),
                        share(row.getString(7), shared),
                        null,
                        share(row.getString(8), shared),
                        share(row.getString(9), shared),
                        share(row.getString(10), shared),
                        row.getInt(11),
                        row.getObject(12, LocalDate.class),
                        share(row.getString(13), shared),
                        row.getBoolean(14)));
    }

    /** One string for all people who share it. */
    private static String share(String value, Map<String, String> shared) {
        return shared.computeIfAbsent(value, same -> same);
    }

    private void addUnits(Map<String, String> names, Map<String, Long> ids) throws SQLException {
        List<String> missing = names.keySet().stream()
                .flatMap(code -> withThoseAbove(code).stream())
                .distinct()
                .filter(code -> !ids.containsKey(code))
                .sorted()
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        Sequence.Ids fresh = new Sequence(connection, "org_unit_seq").next(missing.size());
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into org_unit (id, version, code, name, parent_id) values (?, 0, ?, ?, ?)")) {
            for (String code : missing) {
                long id = fresh.next();
                ids.put(code, id);
                insert.setLong(1, id);
                insert.setString(2, code);
                insert.setString(3, nameOf(code, names.getOrDefault(code, "")));
                insert.setObject(4, above(code) == null ? null : ids.get(above(code)), Types.BIGINT);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void renameUnits(Map<String, String> names, Map<String, String> known, Map<String, Long> ids)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update org_unit set name = ?, version = version + 1 where id = ?")) {
            boolean any = false;
            for (Map.Entry<String, String> unit : names.entrySet()) {
                String before = known.get(unit.getKey());
                if (before != null && !unit.getValue().isEmpty() && !before.equals(unit.getValue())) {
                    update.setString(1, unit.getValue());
                    update.setLong(2, required(ids, unit.getKey()));
                    update.addBatch();
                    any = true;
                }
            }
            if (any) {
                update.executeBatch();
            }
        }
    }

    /** A code and those of the units above it, as far as the code is a path, from the top. */
    private static List<String> withThoseAbove(String code) {
        List<String> path = new ArrayList<>();
        for (String next = code; next != null; next = above(next)) {
            path.add(0, next);
        }
        return path;
    }

    private static @Nullable String above(String code) {
        int end = code.lastIndexOf('/');
        return end <= 0 ? null : code.substring(0, end);
    }

    private static String nameOf(String code, String name) {
        String last = name.isEmpty() ? code.substring(code.lastIndexOf('/') + 1) : name;
        return last.length() <= 200 ? last : last.substring(0, 200);
    }
}
