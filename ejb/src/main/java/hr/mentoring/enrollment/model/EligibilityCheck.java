package hr.mentoring.enrollment.model;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.program.Eligibility;
import hr.mentoring.program.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares a person with what a cohort asks of one side, aspect by aspect, so that all reasons can be told. */
public final class EligibilityCheck {

    private final Candidacy candidacy;
    private final Eligibility asked;
    private final String side;
    private final List<RuleBroken> reasons = new ArrayList<>();

    private EligibilityCheck(Candidacy candidacy, Side side) {
        this.candidacy = candidacy;
        this.asked = side == Side.MENTEE
                ? candidacy.cohort().plan().mentees()
                : candidacy.cohort().plan().mentors();
        this.side = side.name().toLowerCase(Locale.ROOT);
    }

    /** Every reason why the person may not be this in the cohort; empty if they may. */
    public static List<RuleBroken> reasons(Candidacy candidacy, Side side) {
        EligibilityCheck check = new EligibilityCheck(candidacy, side);
        check.levels();
        check.places();
        check.languages();
        check.hireDate();
        return check.reasons;
    }

    private void levels() {
        int level = candidacy.person().level();
        asked.lowestLevel().ifPresent(lowest -> require(level >= lowest, "level-low", lowest, level));
        asked.highestLevel().ifPresent(highest -> require(level <= highest, "level-high", highest, level));
    }

    private void places() {
        boolean inUnit =
                asked.orgUnits().isEmpty() || candidacy.units().stream().anyMatch(asked.orgUnits()::contains);
        require(inUnit, "unit", candidacy.person().orgUnitName());
        boolean atLocation = asked.locations().isEmpty()
                || asked.locations().contains(candidacy.person().location());
        require(atLocation, "location", String.join(", ", asked.locations()));
    }

    private void languages() {
        boolean speaks = asked.languages().isEmpty()
                || !Collections.disjoint(asked.languages(), candidacy.person().languages());
        require(speaks, "language", String.join(", ", asked.languages()));
    }

    private void hireDate() {
        Optional<LocalDate> hired = candidacy.person().hiredOn();
        asked.hiredSince()
                .ifPresent(since -> require(
                        hired.filter(day -> !day.isBefore(since)).isPresent(), "hired-since", since.toString()));
        asked.hiredUntil()
                .ifPresent(until ->
                        require(hired.filter(day -> !day.isAfter(until)).isPresent(), "hired-until", until.toString()));
    }

    private void require(boolean holds, String aspect, Object... arguments) {
        if (!holds) {
            reasons.add(RuleBroken.on(side, "enrollment.%s-%s".formatted(side, aspect), arguments));
        }
    }
}
