package hr.mentoring.enrollment.signup;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a column of a sign-up spreadsheet can tell. Named by {@code enrollment.sign-up.field.<name>}. */
public enum SignUpField {
    /** The work address, which says who it is. */
    EMAIL(Kind.KEY, null, false),
    /** The employee number, which says who it is. */
    EMPLOYEE_NUMBER(Kind.KEY, null, false),
    /** Mentee, mentor, or both, in one column. */
    PART(Kind.WORDS, Catalog.PART, false),
    AS_MENTEE(Kind.YES_OR_NO, null, false),
    AS_MENTOR(Kind.YES_OR_NO, null, false),
    MENTORS_WANTED(Kind.NUMBER, null, false),
    MENTEES_AT_MOST(Kind.NUMBER, null, false),
    HOURS_PER_MONTH(Kind.NUMBER, null, false),
    NEEDS(Kind.WORDS, Catalog.COMPETENCY, true),
    OFFERS(Kind.WORDS, Catalog.COMPETENCY, true),
    HELP_WANTED(Kind.WORDS, Catalog.HELP, true),
    HELP_OFFERED(Kind.WORDS, Catalog.HELP, true),
    INTERESTS(Kind.WORDS, Catalog.INTEREST, true),
    MOTIVES(Kind.WORDS, Catalog.MOTIVE, true),
    STYLES(Kind.WORDS, Catalog.STYLE, true),
    CHANNELS(Kind.WORDS, Catalog.CHANNEL, true),
    LANGUAGES(Kind.WORDS, Catalog.LANGUAGE, true),
    ASPIRATION(Kind.TEXT, null, false),
    MENTORS_WISHED(Kind.PEOPLE, null, true),
    MENTEES_WISHED(Kind.PEOPLE, null, true);

    /** How a cell is read. */
    enum Kind {
        KEY,
        TEXT,
        NUMBER,
        YES_OR_NO,
        WORDS,
        PEOPLE
    }

    private final Kind kind;
    private final @Nullable Catalog catalog;
    private final boolean several;

    SignUpField(Kind kind, @Nullable Catalog catalog, boolean several) {
        this.kind = kind;
        this.catalog = catalog;
        this.several = several;
    }

    Kind kind() {
        return kind;
    }

    /** The list that its words come from; empty if it has none. */
    public Optional<Catalog> catalog() {
        return Optional.ofNullable(catalog);
    }

    /** Whether several columns may tell it, as grids and "first choice, second choice" do. */
    public boolean several() {
        return several;
    }

    /** Whether a refusal that names this field of a form is about what such a column tells. */
    boolean isMeantBy(String formField) {
        return switch (this) {
            case PART -> Set.of("mentee", "mentor").contains(formField);
            case AS_MENTEE -> formField.equals("mentee");
            case AS_MENTOR -> formField.equals("mentor");
            default -> name().replace("_", "").equalsIgnoreCase(formField);
        };
    }

    /** The field of this name. */
    public static Optional<SignUpField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
