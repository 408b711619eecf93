package hr.mentoring.enrollment.signup;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.csv.CsvRow;
import hr.mentoring.enrollment.signup.SignUpMapping.Said;
import hr.mentoring.profile.Channel;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.Interest;
import hr.mentoring.profile.Motive;
import hr.mentoring.profile.PracticalHelp;
import hr.mentoring.profile.Skill;
import hr.mentoring.profile.Style;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns rows of a spreadsheet into sign-ups. A row that does not say who it is or as what they take part is refused; a
 * cell that cannot be understood costs only itself, and is told.
 */
final class SignUpReader {

    private static final int NEED_LEVEL = 3;
    private static final int OFFER_LEVEL = 4;
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "ja", "j", "wahr", "on", "checked");
    private static final Set<String> NO = Set.of("", "no", "n", "false", "0", "nein", "falsch", "off");
    private static final Set<String> TICKS = Set.of("✓", "✔", "☑", "✗", "☒");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:[.,](\\d+))?.*", Pattern.DOTALL);

    private final List<String> header;
    private final SignUpMapping mapping;
    private final Vocabularies vocabularies;
    private final Map<String, CompetencyId> competencies;
    private final SignUpPeople people;
    private final Problems problems;
    private final Map<Said, Count> unknown = new LinkedHashMap<>();
    private final Map<PersonId, Long> linesByPerson = new HashMap<>();

    private static final class Count {
        private final String words;
        private int times;

        Count(String words) {
            this.words = words;
        }
    }

    SignUpReader(
            List<String> header,
            SignUpMapping mapping,
            Vocabularies vocabularies,
            Map<String, CompetencyId> competencies,
            SignUpPeople people,
            Problems problems) {
        this.header = header;
        this.mapping = mapping;
        this.vocabularies = vocabularies;
        this.competencies = competencies;
        this.people = people;
        this.problems = problems;
    }

    /** The sign-up in a row; empty if the row cannot be taken, which is told as a problem. */
    Optional<SignUpRow> read(CsvRow row) {
        if (row.problem().isPresent()) {
            problems.row(row.line(), "enrollment.sign-up.row." + row.problem().get());
            return Optional.empty();
        }
        Optional<SignUpRow> known = person(row);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        SignUpRow signUp = known.get();
        Long earlier = linesByPerson.putIfAbsent(signUp.person(), row.line());
        if (earlier != null) {
            problems.refused(signUp, new RuleBroken("enrollment.sign-up.person-twice", earlier));
            return Optional.empty();
        }
        mapping.columns().forEach((column, field) -> {
            String cell = cell(row, column);
            if (!cell.isBlank()) {
                take(new SignUpCell(row.line(), name(column), cell, field), signUp);
            }
        });
        if (!signUp.asMentee && !signUp.asMentor) {
            problems.refused(signUp, RuleBroken.on("mentee", "enrollment.sign-up.neither"));
            return Optional.empty();
        }
        return Optional.of(signUp);
    }

    /** The words that are none of ours, the most frequent first. */
    List<UnknownWords> unknown() {
        return unknown.entrySet().stream()
                .map(entry -> new UnknownWords(
                        entry.getKey().catalog(),
                        entry.getValue().words,
                        entry.getValue().times,
                        vocabularies.of(entry.getKey().catalog()).nearest(entry.getValue().words)))
                .sorted(Comparator.comparingInt(UnknownWords::times).reversed())
                .toList();
    }

    /** A new sign-up of whoever the row is about. */
    private Optional<SignUpRow> person(CsvRow row) {
        Optional<SignUpCell> address = keyCell(row, SignUpField.EMAIL);
        Optional<SignUpCell> number = keyCell(row, SignUpField.EMPLOYEE_NUMBER);
        Optional<SignUpRow> found = address.flatMap(
                        cell -> people.withAddress(cell.text()).map(person -> new SignUpRow(cell, person)))
                .or(() -> number.flatMap(
                        cell -> people.withNumber(cell.text()).map(person -> new SignUpRow(cell, person))));
        if (found.isEmpty()) {
            address.or(() -> number)
                    .ifPresentOrElse(
                            cell -> problem(cell, "enrollment.sign-up.person-unknown"),
                            () -> problems.row(row.line(), "enrollment.sign-up.person-missing"));
        }
        return found;
    }

    private Optional<SignUpCell> keyCell(CsvRow row, SignUpField field) {
        return mapping.columns().entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(entry -> new SignUpCell(
                        row.line(),
                        name(entry.getKey()),
                        cell(row, entry.getKey()).strip(),
                        field))
                .filter(cell -> !cell.text().isEmpty())
                .findFirst();
    }

    private void take(SignUpCell cell, SignUpRow into) {
        into.said(cell);
        switch (cell.field()) {
            case EMAIL, EMPLOYEE_NUMBER -> {
                // They have said who it is already.
            }
            case PART -> part(cell, into);
            case AS_MENTEE -> into.asMentee |= yes(cell);
            case AS_MENTOR -> into.asMentor |= yes(cell);
            case MENTORS_WANTED -> into.mentorsWanted = number(cell);
            case MENTEES_AT_MOST -> into.menteesAtMost = number(cell);
            case HOURS_PER_MONTH -> into.hoursPerMonth = number(cell);
            case ASPIRATION ->
                into.aspiration = Optional.of(shortened(cell.text().strip()));
            case NEEDS -> skills(cell, NEED_LEVEL, into.needs);
            case OFFERS -> skills(cell, OFFER_LEVEL, into.offers);
            case HELP_WANTED -> codes(cell).forEach(code -> into.helpWanted.add(PracticalHelp.valueOf(code)));
            case HELP_OFFERED -> codes(cell).forEach(code -> into.helpOffered.add(PracticalHelp.valueOf(code)));
            case INTERESTS -> codes(cell).forEach(code -> into.interests.add(Interest.valueOf(code)));
            case MOTIVES -> codes(cell).forEach(code -> into.motives.add(Motive.valueOf(code)));
            case STYLES -> codes(cell).forEach(code -> into.styles.add(Style.valueOf(code)));
            case CHANNELS -> codes(cell).forEach(code -> into.channels.add(Channel.valueOf(code)));
            case LANGUAGES -> into.languages.addAll(codes(cell));
            case MENTORS_WISHED -> wished(cell, into.mentorsWished);
            case MENTEES_WISHED -> wished(cell, into.menteesWished);
        }
    }

    private void part(SignUpCell cell, SignUpRow into) {
        Optional<String> whole = code(Catalog.PART, cell.text());
        List<String> parts = whole.isPresent() ? List.of(whole.get()) : codes(cell);
        into.asMentee |= parts.contains(Vocabularies.MENTEE) || parts.contains(Vocabularies.BOTH);
        into.asMentor |= parts.contains(Vocabularies.MENTOR) || parts.contains(Vocabularies.BOTH);
    }

    private boolean yes(SignUpCell cell) {
        String plain = Likeness.plain(cell.text());
        if (YES.contains(plain) || TICKS.contains(cell.text().strip())) {
            return true;
        }
        if (!NO.contains(plain) || (plain.isEmpty() && !cell.text().strip().matches("[-–/]*"))) {
            problem(cell, "enrollment.sign-up.expects-yes-or-no");
        }
        return false;
    }

    private Optional<Integer> number(SignUpCell cell) {
        Matcher number = NUMBER.matcher(cell.text().strip());
        if (!number.matches()) {
            problem(cell, "enrollment.sign-up.expects-number");
            return Optional.empty();
        }
        String fraction = number.group(2) == null ? "0" : number.group(2);
        return Optional.of(new BigDecimal(number.group(1) + "." + fraction)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue());
    }

    private void skills(SignUpCell cell, int usualLevel, List<Skill> into) {
        Catalog catalog = Catalog.COMPETENCY;
        for (CellWords.Answer answer : CellWords.answers(cell.text(), words -> isKnown(catalog, words))) {
            codeOrUnknown(catalog, answer.words())
                    .map(competencies::get)
                    .filter(id ->
                            into.stream().noneMatch(skill -> skill.competency().equals(id)))
                    .ifPresent(id -> into.add(new Skill(id, answer.level() == 0 ? usualLevel : answer.level())));
        }
    }

    private List<String> codes(SignUpCell cell) {
        Catalog catalog = cell.field().catalog().orElseThrow();
        return CellWords.answers(cell.text(), words -> isKnown(catalog, words)).stream()
                .flatMap(answer -> codeOrUnknown(catalog, answer.words()).stream())
                .toList();
    }

    private void wished(SignUpCell cell, Set<PersonId> into) {
        for (CellWords.Answer answer :
                CellWords.answers(cell.text(), words -> !people.named(words).isEmpty())) {
            List<PersonId> found = answer.words().contains("@")
                    ? people.withAddress(answer.words()).stream().toList()
                    : people.named(answer.words());
            if (found.size() == 1) {
                into.add(found.get(0));
            } else {
                problems.cell(
                        cell.line(),
                        cell.column(),
                        answer.words(),
                        found.isEmpty() ? "enrollment.sign-up.wish-unknown" : "enrollment.sign-up.wish-several",
                        found.size());
            }
        }
    }

    private boolean isKnown(Catalog catalog, String words) {
        return code(catalog, words).isPresent();
    }

    private Optional<String> code(Catalog catalog, String words) {
        String explained = mapping.words().get(Said.of(catalog, words));
        return explained == null ? vocabularies.of(catalog).find(words) : Optional.of(explained);
    }

    private Optional<String> codeOrUnknown(Catalog catalog, String words) {
        Optional<String> code = code(catalog, words);
        if (code.isEmpty()) {
            unknown.computeIfAbsent(Said.of(catalog, words), said -> new Count(words)).times++;
        }
        return code.filter(each -> !each.equals(SignUpMapping.NOTHING));
    }

    private String cell(CsvRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }

    private String name(int column) {
        return column < header.size() ? header.get(column) : "";
    }

    private static String shortened(String text) {
        return text.length() > 500 ? text.substring(0, 500) : text;
    }

    private void problem(SignUpCell cell, String code) {
        problems.cell(cell.line(), cell.column(), cell.text(), code);
    }
}
