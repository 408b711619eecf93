package hr.mentoring.directory.model;

import hr.mentoring.common.csv.CsvRow;
import hr.mentoring.directory.ColumnMapping;
import hr.mentoring.directory.ImportFinding;
import hr.mentoring.directory.PersonField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row of an export after the other. A row is taken as a whole or left out as a whole; all that is wrong with
 * it is told at once.
 */
final class PersonRowReader {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");
    private static final Pattern LEVEL = Pattern.compile("[A-Za-z]{0,3}\\s?(\\d{1,2})");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
    private static final Pattern GERMAN_DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern BETWEEN_UNITS = Pattern.compile("\\s*[/>\\\\]\\s*");
    private static final Pattern BETWEEN_LANGUAGES = Pattern.compile("[,;/|+\\n]+");
    private static final LocalDate EARLIEST_HIRE = LocalDate.of(1940, 1, 1);
    private static final int YEARS_AHEAD = 2;

    private static final Set<String> ACTIVE = Set.of(
            "active",
            "a",
            "1",
            "true",
            "yes",
            "y",
            "employed",
            "on leave",
            "leave",
            "parental leave",
            "aktiv",
            "ja",
            "j",
            "wahr",
            "beschäftigt",
            "elternzeit",
            "beurlaubt",
            "mutterschutz",
            "ruhend");
    private static final Set<String> INACTIVE = Set.of(
            "inactive",
            "i",
            "0",
            "false",
            "no",
            "n",
            "left",
            "terminated",
            "retired",
            "inaktiv",
            "nein",
            "falsch",
            "ausgeschieden",
            "ausgetreten",
            "gekündigt",
            "rente");

    private static final Map<String, String> LANGUAGES = languages();
    private static final Map<String, String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .collect(Collectors.toMap(id -> id.toLowerCase(Locale.ROOT), id -> id));

    private final List<String> header;
    private final Map<PersonField, Integer> positions;
    private final LocalDate latestHire;
    private final Findings findings;
    private final Map<String, String> shared = new HashMap<>();
    private final Map<String, String> unitCodes = new HashMap<>();
    private boolean clean;
    private CsvRow row;

    PersonRowReader(List<String> header, ColumnMapping mapping, LocalDate today, Findings findings) {
        this.header = header;
        this.positions = mapping.positions(header);
        this.latestHire = today.plusYears(YEARS_AHEAD);
        this.findings = findings;
        this.row = new CsvRow(0, List.of(), Optional.empty());
    }

    /** The employee number in a row, usable or not; empty if none can be made out. */
    Optional<String> employeeNumber(CsvRow source) {
        int position = positions.getOrDefault(PersonField.EMPLOYEE_NUMBER, 0);
        boolean readable =
                source.problem().isEmpty() && position < source.cells().size();
        return readable
                ? Optional.of(source.cells().get(position).strip()).filter(number -> !number.isEmpty())
                : Optional.empty();
    }

    /** The person that a row tells of; empty if it had to be left out, which is then among the findings. */
    Optional<PersonRow> read(CsvRow source) {
        row = source;
        clean = true;
        if (!isWellFormed()) {
            return Optional.empty();
        }
        PersonData data = new PersonData(
                needed(PersonField.EMPLOYEE_NUMBER),
                needed(PersonField.GIVEN_NAME),
                needed(PersonField.FAMILY_NAME),
                email(),
                text(PersonField.MANAGER),
                orgUnit(),
                share(text(PersonField.ORG_UNIT_NAME)),
                share(text(PersonField.LOCATION)),
                timeZone(),
                share(text(PersonField.JOB_TITLE)),
                level(),
                hiredOn(),
                spoken(),
                active());
        return clean ? Optional.of(new PersonRow(row.line(), data)) : Optional.empty();
    }

    private boolean isWellFormed() {
        if (row.problem().isPresent()) {
            String code = row.problem().get() == CsvRow.Problem.TOO_LONG
                    ? "directory.expected.shorter-row"
                    : "directory.expected.closing-quote";
            findings.add(ImportFinding.rowLeftOut(row.line(), "", start(), code));
            return false;
        }
        int cells = row.cells().size();
        boolean onlyBlanksBeyond = cells > header.size()
                && row.cells().subList(header.size(), cells).stream().allMatch(String::isBlank);
        if (cells != header.size() && !onlyBlanksBeyond) {
            findings.add(ImportFinding.rowLeftOut(
                    row.line(),
                    "",
                    start(),
                    "directory.expected.cells",
                    Integer.toString(header.size()),
                    Integer.toString(cells)));
            return false;
        }
        return true;
    }

    private String start() {
        return String.join(" | ", row.cells().subList(0, Math.min(3, row.cells().size())));
    }

    private String needed(PersonField field) {
        String value = text(field);
        if (value == null || value.isEmpty()) {
            if (clean) {
                refuse(field, "", "directory.expected.something");
            }
            return "";
        }
        return value;
    }

    /** The text of a cell; null if the export has no such column. */
    private @Nullable String text(PersonField field) {
        Integer position = positions.get(field);
        if (position == null) {
            return null;
        }
        String value = row.cells().get(position).strip();
        if (value.isEmpty() || value.equals("-")) {
            return "";
        }
        if (value.length() > field.longest()) {
            return refuse(field, value, "directory.expected.shorter", Integer.toString(field.longest()));
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return refuse(field, value, "directory.expected.visible");
        }
        if ("=+@-".indexOf(value.charAt(0)) >= 0) {
            return refuse(field, value, "directory.expected.no-formula");
        }
        return value;
    }

    private String email() {
        String value = needed(PersonField.EMAIL).toLowerCase(Locale.ROOT);
        if (!value.isEmpty() && !EMAIL.matcher(value).matches()) {
            refuse(PersonField.EMAIL, value, "directory.expected.email");
        }
        return value;
    }

    private @Nullable String orgUnit() {
        String value = text(PersonField.ORG_UNIT);
        return value == null ? null : unitCodes.computeIfAbsent(value, PersonRowReader::unitCode);
    }

    private static String unitCode(String value) {
        String code = Stream.of(BETWEEN_UNITS.split(value))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        return code.isEmpty() ? "/" : code;
    }

    private @Nullable String timeZone() {
        String value = text(PersonField.TIME_ZONE);
        if (value == null || value.isEmpty()) {
            return value == null ? null : PersonData.USUAL_TIME_ZONE;
        }
        String zone = ZONES.get(value.toLowerCase(Locale.ROOT).replace(' ', '_'));
        return zone == null ? refuse(PersonField.TIME_ZONE, value, "directory.expected.time-zone") : zone;
    }

    private @Nullable Integer level() {
        String value = text(PersonField.LEVEL);
        if (value == null) {
            return null;
        }
        Matcher level = LEVEL.matcher(value);
        if (value.isEmpty() || level.matches()) {
            return value.isEmpty() ? 0 : Integer.parseInt(level.group(1));
        }
        refuse(PersonField.LEVEL, value, "directory.expected.level");
        return null;
    }

    private @Nullable LocalDate hiredOn() {
        String value = text(PersonField.HIRED_ON);
        if (value == null || value.isEmpty()) {
            return value == null ? null : PersonData.NO_DATE;
        }
        LocalDate day = day(value);
        if (day == null || day.isBefore(EARLIEST_HIRE) || day.isAfter(latestHire)) {
            refuse(PersonField.HIRED_ON, value, "directory.expected.date");
            return null;
        }
        return day;
    }

    private static @Nullable LocalDate day(String value) {
        try {
            Matcher iso = ISO_DATE.matcher(value);
            if (iso.matches()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            Matcher german = GERMAN_DATE.matcher(value);
            if (german.matches()) {
                return LocalDate.of(number(german, 3), number(german, 2), number(german, 1));
            }
            return null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private @Nullable String spoken() {
        String value = text(PersonField.LANGUAGES);
        if (value == null || value.isEmpty()) {
            return value;
        }
        String known = shared.get(value);
        if (known != null) {
            return known;
        }
        Set<String> codes = new LinkedHashSet<>();
        for (String name : BETWEEN_LANGUAGES.split(value)) {
            String code = LANGUAGES.get(name.strip().toLowerCase(Locale.ROOT));
            if (code == null) {
                return refuse(PersonField.LANGUAGES, name.strip(), "directory.expected.languages");
            }
            codes.add(code);
        }
        String joined = String.join(",", codes);
        shared.put(value, joined);
        return joined;
    }

    private @Nullable Boolean active() {
        String value = text(PersonField.STATE);
        if (value == null) {
            return null;
        }
        String lower = value.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || ACTIVE.contains(lower)) {
            return true;
        }
        if (INACTIVE.contains(lower)) {
            return false;
        }
        refuse(PersonField.STATE, value, "directory.expected.state");
        return null;
    }

    private String refuse(PersonField field, String value, String code, String... arguments) {
        clean = false;
        String column = header.get(positions.getOrDefault(field, 0));
        findings.add(ImportFinding.rowLeftOut(row.line(), column, value, code, arguments));
        return "";
    }

    /** One string for all people who share it: most of what HR says of people is the same for many. */
    private @Nullable String share(@Nullable String value) {
        return value == null ? null : shared.computeIfAbsent(value, same -> same);
    }

    private static Map<String, String> languages() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            for (Locale reader : List.of(Locale.ENGLISH, Locale.GERMAN, language)) {
                codes.putIfAbsent(language.getDisplayLanguage(reader).toLowerCase(Locale.ROOT), code);
            }
        }
        for (String code : Locale.getISOLanguages()) {
            codes.put(code, code);
            codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        return Map.copyOf(codes);
    }
}
