package hr.mentoring.report.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.directory.OrgUnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** How the company is built: units within units, and who reports to whom. Broken lines (cycles) are followed once. */
public final class Structure {

    private static final int USUAL_LEVELS = 12;

    private final Map<OrgUnitId, OrgUnit> units = new HashMap<>();
    private final long[] people;
    private final long[] managers;

    /** @param managerOf the manager of everybody who has one */
    public Structure(List<OrgUnit> units, Map<PersonId, PersonId> managerOf) {
        units.forEach(unit -> this.units.put(unit.id(), unit));
        people = managerOf.keySet().stream().mapToLong(PersonId::value).sorted().toArray();
        managers = LongStream.of(people)
                .map(person -> Objects.requireNonNull(managerOf.get(new PersonId(person)))
                        .value())
                .toArray();
    }

    /** A unit and all units that it is part of. */
    List<OrgUnitId> unitAndAbove(OrgUnitId id) {
        List<OrgUnitId> path = new ArrayList<>();
        Optional<OrgUnitId> step = Optional.of(id);
        while (step.isPresent() && !path.contains(step.get())) {
            path.add(step.get());
            step = Optional.ofNullable(units.get(step.get())).flatMap(OrgUnit::parent);
        }
        return path;
    }

    /** Names all managers above somebody, the closest first. */
    void eachManagerAbove(PersonId person, Consumer<PersonId> reader) {
        long[] above = new long[USUAL_LEVELS];
        int count = 0;
        int place = Arrays.binarySearch(people, person.value());
        while (place >= 0 && !isAmong(managers[place], above, count) && managers[place] != person.value()) {
            if (count == above.length) {
                above = Arrays.copyOf(above, 2 * count);
            }
            above[count++] = managers[place];
            reader.accept(new PersonId(managers[place]));
            place = Arrays.binarySearch(people, managers[place]);
        }
    }

    private static boolean isAmong(long person, long[] some, int count) {
        for (int i = 0; i < count; i++) {
            if (some[i] == person) {
                return true;
            }
        }
        return false;
    }

    /** The units from the top down, each under its own. */
    List<OrgUnit> unitsInOrder() {
        return units.values().stream().sorted(Comparator.comparing(this::path)).toList();
    }

    /** How far below the top a unit is. */
    int depth(OrgUnit unit) {
        return unitAndAbove(unit.id()).size() - 1;
    }

    private String path(OrgUnit unit) {
        List<String> names = new ArrayList<>();
        unitAndAbove(unit.id()).forEach(id -> {
            OrgUnit step = units.get(id);
            names.add(0, step == null ? "" : step.name() + "\u0001" + step.id());
        });
        return String.join("\u0000", names);
    }
}
