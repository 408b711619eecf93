package hr.mentoring.program;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.OrgUnitId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may take part on one side of a cohort. What is left empty does not matter; everything else must hold.
 *
 * @param lowestLevel the most junior level, or empty
 * @param highestLevel the most senior level, or empty
 * @param orgUnits ids of org units; the person works in one of them or below it
 * @param locations names of locations; the person works at one of them
 * @param languages language tags; the person speaks one of them
 * @param hiredSince the earliest day of hire, for newcomers
 * @param hiredUntil the latest day of hire, for people who have been here for a while
 */
public record Eligibility(
        OptionalInt lowestLevel,
        OptionalInt highestLevel,
        Set<OrgUnitId> orgUnits,
        Set<String> locations,
        Set<String> languages,
        Optional<LocalDate> hiredSince,
        Optional<LocalDate> hiredUntil) {

    /** Everybody may take part. */
    public static final Eligibility EVERYBODY = new Eligibility(
            OptionalInt.empty(), OptionalInt.empty(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());

    public Eligibility {
        orgUnits = Collections.unmodifiableSet(new TreeSet<>(orgUnits));
        locations = Collections.unmodifiableSet(new TreeSet<>(locations));
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        if (lowestLevel.isPresent() && highestLevel.isPresent() && lowestLevel.getAsInt() > highestLevel.getAsInt()) {
            throw RuleBroken.on("highestLevel", "program.levels-backwards");
        }
        if (hiredSince.isPresent() && hiredUntil.isPresent() && hiredSince.get().isAfter(hiredUntil.get())) {
            throw RuleBroken.on("hiredUntil", "program.hire-backwards");
        }
    }

    /** Whether nobody is left out. */
    public boolean everybody() {
        return equals(EVERYBODY);
    }
}
