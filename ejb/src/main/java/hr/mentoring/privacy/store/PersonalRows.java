package hr.mentoring.privacy.store;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.personal.Fate;
import hr.mentoring.common.personal.PersonalData;
import hr.mentoring.common.personal.PersonalTable;
import hr.mentoring.privacy.ErasurePlan;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rows about a person, in all rooms, as {@link PersonalData} says. */
@Dependent
public class PersonalRows {

    @Inject
    @Any
    private Instance<PersonalData> rooms;

    @Resource(lookup = "jdbc/mentoring")
    private DataSource database;

    /** By room and table, what the person may read. */
    public Map<String, Map<String, List<Map<String, @Nullable Object>>>> copyOf(PersonId person) {
        return with(connection -> {
            Map<String, Map<String, List<Map<String, @Nullable Object>>>> copy = new LinkedHashMap<>();
            for (PersonalData room : inOrder().toList()) {
                Map<String, List<Map<String, @Nullable Object>>> tables = new LinkedHashMap<>();
                for (PersonalTable table : room.tables()) {
                    if (!table.copied().isEmpty()) {
                        tables.computeIfAbsent(table.table(), any -> new ArrayList<>())
                                .addAll(new PersonalStatement(table, person).read(connection));
                    }
                }
                tables.values().removeIf(List::isEmpty);
                if (!tables.isEmpty()) {
                    copy.put(room.room(), tables);
                }
            }
            return copy;
        });
    }

    /** By room, how many rows an erasure would meet, and what it would do to them. */
    public List<ErasurePlan.Room> count(PersonId person) {
        return with(connection -> {
            List<ErasurePlan.Room> counts = new ArrayList<>();
            for (PersonalData room : inOrder().toList()) {
                long[] rows = new long[Fate.values().length];
                for (PersonalTable table : room.tables()) {
                    rows[table.fate().ordinal()] += new PersonalStatement(table, person).count(connection);
                }
                counts.add(new ErasurePlan.Room(
                        room.room(),
                        rows[Fate.ERASED.ordinal()],
                        rows[Fate.EMPTIED.ordinal()],
                        rows[Fate.KEPT.ordinal()]));
            }
            return counts;
        });
    }

    /** Does to each row what its room says. The directory is last: other rows are found by what it says of the person. */
    public void erase(PersonId person) {
        List<PersonalTable> all = inOrder()
                .sorted(Comparator.comparing(room -> room.room().equals("directory")))
                .flatMap(room -> room.tables().stream())
                .toList();
        with(connection -> {
            for (PersonalTable table : all) {
                new PersonalStatement(table, person).erase(connection);
            }
            return all;
        });
    }

    private Stream<PersonalData> inOrder() {
        return rooms.stream().sorted(Comparator.comparing(PersonalData::room));
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("Cannot read or erase what is kept about a person", failed);
        }
    }

    /** What is done on a connection. */
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
