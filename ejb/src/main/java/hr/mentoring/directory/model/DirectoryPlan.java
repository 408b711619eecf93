package hr.mentoring.directory.model;

import hr.mentoring.common.csv.CsvFile;
import hr.mentoring.common.csv.CsvRow;
import hr.mentoring.directory.ColumnMapping;
import hr.mentoring.directory.ImportChange;
import hr.mentoring.directory.ImportFinding;
import hr.mentoring.directory.PersonField;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an export means for the directory: whom to add, change and deactivate, and what of it cannot be used. The same
 * file and the same directory give the same plan; after it was carried out, the plan for that file is empty.
 */
public final class DirectoryPlan {

    /** The most rows that are read. */
    public static final int MOST_ROWS = 300_000;

    /**
     * Somebody in the directory.
     *
     * @param id the number in the database
     * @param data what the directory says of them, complete
     */
    public record Known(long id, PersonData data) {}

    /**
     * What is to be done to one person.
     *
     * @param id the number in the database, 0 for somebody new
     * @param after what is to be kept, complete
     */
    public record Step(long id, PersonData after, ImportChange change) {}

    private final Map<String, Known> known;
    private final boolean deactivateMissing;
    private final Findings findings = new Findings();
    private final Map<String, PersonRow> rows = new LinkedHashMap<>();
    private final Set<String> mentioned = new HashSet<>();
    private final Map<String, String> unitNames = new TreeMap<>();
    private List<Step> steps = List.of();
    private long rowsRead;
    private long unreadableRows;
    private long unchanged;
    private String managerColumn = "";
    private String emailColumn = "";

    private DirectoryPlan(Map<String, Known> known, boolean deactivateMissing) {
        this.known = known;
        this.deactivateMissing = deactivateMissing;
    }

    /**
     * Reads an export and compares it with the directory.
     *
     * @param known everybody in the directory by employee number
     * @param deactivateMissing whether people whom the file does not mention are to be deactivated
     * @param today what is checked against, for days of hire
     */
    public static DirectoryPlan of(
            CsvFile file, ColumnMapping mapping, Map<String, Known> known, boolean deactivateMissing, LocalDate today)
            throws IOException {
        DirectoryPlan plan = new DirectoryPlan(known, deactivateMissing);
        plan.managerColumn = mapping.column(PersonField.MANAGER).orElse("");
        plan.emailColumn = mapping.column(PersonField.EMAIL).orElse("");
        plan.read(file, new PersonRowReader(file.header(), mapping, today, plan.findings));
        plan.forgetStrangersWhoLeft();
        plan.leaveOutSharedAddresses();
        plan.checkManagers();
        plan.compare();
        return plan;
    }

    /** What is to be done, in an order in which it can be done: new people first, each after their manager. */
    public List<Step> steps() {
        return steps;
    }

    /** The org units that the export names, by code, with what people call them; empty when the export does not say. */
    public Map<String, String> unitNames() {
        return unitNames;
    }

    /** What could not be used. */
    public Findings findings() {
        return findings;
    }

    /** How many rows the file has, without header and blank ones. */
    public long rowsRead() {
        return rowsRead;
    }

    /** How many people are in the directory as the file says already. */
    public long unchanged() {
        return unchanged;
    }

    /** How many people something is done to in this way. */
    public long count(ImportChange.Kind kind) {
        return steps.stream().filter(step -> step.change().kind() == kind).count();
    }

    /**
     * Whether people who are missing from the file can be told at all: not if a row cannot be read so far that one knows
     * whom it is about.
     */
    public boolean knowsWhoIsMissing() {
        return unreadableRows == 0;
    }

    private void read(CsvFile file, PersonRowReader reader) throws IOException {
        file.forEach(row -> {
            if (rowsRead == MOST_ROWS) {
                findings.add(ImportFinding.rowLeftOut(
                        row.line(), "", "", "directory.expected.fewer-rows", Integer.toString(MOST_ROWS)));
                unreadableRows++;
                return false;
            }
            rowsRead++;
            take(row, reader);
            return true;
        });
    }

    private void take(CsvRow row, PersonRowReader reader) {
        reader.employeeNumber(row).ifPresentOrElse(mentioned::add, () -> unreadableRows++);
        reader.read(row).ifPresent(person -> {
            PersonRow first = rows.putIfAbsent(person.data().employeeNumber(), person);
            if (first != null) {
                findings.add(ImportFinding.rowLeftOut(
                        person.line(),
                        "",
                        person.data().employeeNumber(),
                        "directory.expected.once",
                        Long.toString(first.line())));
            }
        });
    }

    /** Whoever left before we ever heard of them is no news. */
    private void forgetStrangersWhoLeft() {
        rows.values().removeIf(row -> {
            boolean stranger =
                    !row.data().isActive() && !known.containsKey(row.data().employeeNumber());
            if (stranger) {
                unchanged++;
            }
            return stranger;
        });
    }

    /** An address belongs to one active person; leaving out one row can make another one collide, hence the loop. */
    private void leaveOutSharedAddresses() {
        boolean again = true;
        while (again) {
            Map<String, String> owners = addressesOfOthers();
            again = rows.values().removeIf(row -> row.data().isActive() && isTaken(row, owners));
        }
    }

    private Map<String, String> addressesOfOthers() {
        Map<String, String> owners = new HashMap<>();
        known.forEach((number, person) -> {
            boolean stays = person.data().isActive() && !rows.containsKey(number) && !isMissing(number);
            if (stays) {
                owners.put(person.data().email(), number);
            }
        });
        return owners;
    }

    private boolean isTaken(PersonRow row, Map<String, String> owners) {
        String number = row.data().employeeNumber();
        String owner = owners.putIfAbsent(row.data().email(), number);
        if (owner == null || owner.equals(number)) {
            return false;
        }
        findings.add(ImportFinding.rowLeftOut(
                row.line(), emailColumn, row.data().email(), "directory.expected.own-email", owner));
        return true;
    }

    private void checkManagers() {
        rows.replaceAll((number, row) -> {
            String manager = row.data().managerNumber();
            if (manager == null || manager.isEmpty() || rows.containsKey(manager) || known.containsKey(manager)) {
                return row;
            }
            findings.add(ImportFinding.valueLeftOut(row.line(), managerColumn, manager, "directory.expected.manager"));
            return row.reportingTo("");
        });
        for (List<String> circle : reportingLines().circles()) {
            String told = String.join(" → ", circle) + " → " + circle.get(0);
            for (String number : circle) {
                PersonRow row = rows.get(number);
                if (row != null) {
                    findings.add(ImportFinding.valueLeftOut(
                            row.line(), managerColumn, managerOf(row.data()), "directory.expected.no-circle", told));
                    rows.put(number, row.reportingTo(""));
                }
            }
        }
    }

    private ReportingLines reportingLines() {
        Map<String, String> managers = new HashMap<>();
        known.forEach((number, person) -> managers.put(number, managerOf(person.data())));
        rows.forEach((number, row) -> {
            if (row.data().managerNumber() != null) {
                managers.put(number, row.data().managerNumber());
            }
        });
        managers.values().removeIf(String::isEmpty);
        return new ReportingLines(managers);
    }

    private void compare() {
        List<Step> added = new ArrayList<>();
        List<Step> changed = new ArrayList<>();
        for (PersonRow row : rows.values()) {
            Known before = known.get(row.data().employeeNumber());
            PersonData after = before == null ? row.data().asNew() : row.data().over(before.data());
            noteUnit(after);
            if (before == null) {
                added.add(step(0, after, ImportChange.Kind.ADDED, List.of()));
                continue;
            }
            List<ImportChange.FieldChange> fields = before.data().changesTo(after);
            if (fields.isEmpty()) {
                unchanged++;
            } else {
                boolean leaves = before.data().isActive() && !after.isActive();
                var kind = leaves ? ImportChange.Kind.DEACTIVATED : ImportChange.Kind.CHANGED;
                changed.add(step(before.id(), after, kind, fields));
            }
        }
        List<Step> all = new ArrayList<>(
                reportingLines().managersFirst(added, step -> step.after().employeeNumber()));
        all.addAll(changed);
        known.forEach((number, person) -> {
            if (isMissing(number) && person.data().isActive()) {
                PersonData after = person.data().leaving();
                all.add(step(
                        person.id(),
                        after,
                        ImportChange.Kind.DEACTIVATED,
                        person.data().changesTo(after)));
            }
        });
        steps = all;
    }

    private boolean isMissing(String number) {
        return deactivateMissing && knowsWhoIsMissing() && !mentioned.contains(number);
    }

    private void noteUnit(PersonData person) {
        String code = String.valueOf(person.orgUnitCode());
        String name = person.orgUnitName() == null ? "" : person.orgUnitName();
        unitNames.merge(code, name, (first, second) -> first.isEmpty() ? second : first);
    }

    private static Step step(long id, PersonData after, ImportChange.Kind kind, List<ImportChange.FieldChange> fields) {
        return new Step(id, after, new ImportChange(kind, after.employeeNumber(), after.name(), fields));
    }

    private static String managerOf(PersonData person) {
        return person.managerNumber() == null ? "" : person.managerNumber();
    }
}
