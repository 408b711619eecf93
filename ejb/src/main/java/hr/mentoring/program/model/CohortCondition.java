package hr.mentoring.program.model;

import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.program.Eligibility;
import hr.mentoring.program.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One condition of an {@link Eligibility}, as a row. */
@Embeddable
public class CohortCondition {

    private enum Kind {
        LOWEST_LEVEL,
        HIGHEST_LEVEL,
        ORG_UNIT,
        LOCATION,
        LANGUAGE,
        HIRED_SINCE,
        HIRED_UNTIL
    }

    @Enumerated(EnumType.STRING)
    private Side side = Side.MENTEE;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.LOCATION;

    @Column(name = "content")
    private String content = "";

    protected CohortCondition() {}

    private CohortCondition(Side side, Kind kind, Object content) {
        this.side = side;
        this.kind = kind;
        this.content = content.toString();
    }

    /** The rows that together say what {@code eligibility} says. */
    static Set<CohortCondition> rows(Side side, Eligibility eligibility) {
        Set<CohortCondition> rows = new HashSet<>();
        eligibility.lowestLevel().ifPresent(level -> rows.add(new CohortCondition(side, Kind.LOWEST_LEVEL, level)));
        eligibility.highestLevel().ifPresent(level -> rows.add(new CohortCondition(side, Kind.HIGHEST_LEVEL, level)));
        eligibility.orgUnits().forEach(unit -> rows.add(new CohortCondition(side, Kind.ORG_UNIT, unit)));
        eligibility.locations().forEach(place -> rows.add(new CohortCondition(side, Kind.LOCATION, place)));
        eligibility.languages().forEach(language -> rows.add(new CohortCondition(side, Kind.LANGUAGE, language)));
        eligibility.hiredSince().ifPresent(day -> rows.add(new CohortCondition(side, Kind.HIRED_SINCE, day)));
        eligibility.hiredUntil().ifPresent(day -> rows.add(new CohortCondition(side, Kind.HIRED_UNTIL, day)));
        return rows;
    }

    /** What the rows of one side say. */
    static Eligibility eligibility(Side side, Collection<CohortCondition> rows) {
        return new Eligibility(
                number(side, Kind.LOWEST_LEVEL, rows),
                number(side, Kind.HIGHEST_LEVEL, rows),
                contents(side, Kind.ORG_UNIT, rows)
                        .map(unit -> new OrgUnitId(Long.parseLong(unit)))
                        .collect(Collectors.toSet()),
                contents(side, Kind.LOCATION, rows).collect(Collectors.toSet()),
                contents(side, Kind.LANGUAGE, rows).collect(Collectors.toSet()),
                day(side, Kind.HIRED_SINCE, rows),
                day(side, Kind.HIRED_UNTIL, rows));
    }

    private static OptionalInt number(Side side, Kind kind, Collection<CohortCondition> rows) {
        return contents(side, kind, rows).mapToInt(Integer::parseInt).findFirst();
    }

    private static Optional<LocalDate> day(Side side, Kind kind, Collection<CohortCondition> rows) {
        return contents(side, kind, rows).map(LocalDate::parse).findFirst();
    }

    private static Stream<String> contents(Side side, Kind kind, Collection<CohortCondition> rows) {
        return rows.stream().filter(row -> row.side == side && row.kind == kind).map(row -> row.content);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CohortCondition that
                && side == that.side
                && kind == that.kind
                && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(side, kind, content);
    }
}
