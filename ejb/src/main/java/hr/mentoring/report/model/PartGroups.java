package hr.mentoring.report.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.report.disclosure.Cell;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The groups whose participation somebody would like to read about. A part counts where its person works. */
final class PartGroups {

    /** With fewer parts, the stages of a unit, a manager's part or a location would be too small to be told anyway. */
    static final int FEWEST_AT_A_PLACE = 20;

    private final Staff staff;
    private final Structure structure;
    private final Group company = new Group(CellKey.COMPANY);
    private final Map<Long, Group> programs = new TreeMap<>();
    private final Map<Long, Group> cohorts = new TreeMap<>();
    private final Map<OrgUnitId, Group> units = new HashMap<>();
    private final Map<PersonId, Group> managers = new HashMap<>();
    private final Map<String, Group> locations = new TreeMap<>();

    PartGroups(List<Part> parts, Staff staff, Structure structure) {
        this.staff = staff;
        this.structure = structure;
        for (int place = 0; place < parts.size(); place++) {
            count(parts.get(place), place);
        }
    }

    private void count(Part part, int place) {
        part.scope()
                .programs()
                .forEach(program -> programs.computeIfAbsent(program.value(), id -> new Group(CellKey.program(id)))
                        .count(place));
        part.scope()
                .cohorts()
                .forEach(cohort -> cohorts.computeIfAbsent(cohort.value(), id -> new Group(CellKey.cohort(id)))
                        .count(place));
        if (part.scope().everywhere()) {
            PersonId person = new PersonId(part.voice().person());
            company.count(place);
            staff.placeOf(person).ifPresent(where -> countAt(where, place));
            structure.eachManagerAbove(
                    person,
                    manager -> managers.computeIfAbsent(manager, id -> new Group(CellKey.manager(id.value())))
                            .count(place));
        }
    }

    private void countAt(Staff.Workplace where, int place) {
        structure
                .unitAndAbove(where.unit())
                .forEach(unit -> units.computeIfAbsent(unit, id -> new Group(CellKey.unit(id.value())))
                        .count(place));
        if (!where.location().isEmpty()) {
            locations
                    .computeIfAbsent(where.location(), name -> new Group(CellKey.location(name)))
                    .count(place);
        }
    }

    List<Cell> company() {
        return List.of(company.cell());
    }

    List<Cell> programs() {
        return cells(programs.values());
    }

    List<Cell> cohorts() {
        return cells(cohorts.values());
    }

    /** The units, the highest first. */
    List<Cell> units() {
        return structure.unitsInOrder().stream()
                .sorted(Comparator.comparingInt(structure::depth))
                .map(OrgUnit::id)
                .map(units::get)
                .filter(Objects::nonNull)
                .filter(PartGroups::isLarge)
                .map(Group::cell)
                .toList();
    }

    /** The parts of managers, the largest first. */
    List<Cell> managers() {
        return cells(managers.values().stream()
                .filter(PartGroups::isLarge)
                .sorted(Comparator.comparingInt((Group group) -> -group.size()).thenComparing(Group::key))
                .toList());
    }

    List<Cell> locations() {
        return cells(locations.values().stream().filter(PartGroups::isLarge).toList());
    }

    private static boolean isLarge(Group group) {
        return group.size() >= FEWEST_AT_A_PLACE;
    }

    private static List<Cell> cells(Collection<Group> groups) {
        return groups.stream().map(Group::cell).toList();
    }
}
