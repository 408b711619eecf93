package hr.mentoring.report.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.report.disclosure.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** How the company is built: units within units, and who reports to whom. Broken lines (cycles) are followed once. */
public final class Structure {

    private static final int USUAL_LEVELS = 12;

    /** Whom nobody is: people are numbered from 1. */
    private static final long NOBODY = 0;

    private final Map<OrgUnitId, OrgUnit> units = new HashMap<>();
    private final Column people = new Column();
    private final Column managers = new Column();

    /** @param managerOf the manager of everybody who has one */
    public Structure(List<OrgUnit> units, Map<PersonId, PersonId> managerOf) {
        units.forEach(unit -> this.units.put(unit.id(), unit));
        managerOf.keySet().stream().mapToLong(PersonId::value).sorted().forEach(person -> {
            people.add(person);
            managers.add(
                    Objects.requireNonNull(managerOf.get(new PersonId(person))).value());
        });
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
        long next = managerOf(person.value());
        while (next != NOBODY && next != person.value() && !isAmong(next, above, count)) {
            if (count == above.length) {
                above = Arrays.copyOf(above, 2 * count);
            }
            above[count++] = next;
            reader.accept(new PersonId(next));
            next = managerOf(next);
        }
    }

    /** The manager of somebody; {@link #NOBODY} if they have none. */
    private long managerOf(long person) {
        int place = people.find(person);
        return place < 0 ? NOBODY : managers.get(place);
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
