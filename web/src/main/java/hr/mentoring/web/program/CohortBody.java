package hr.mentoring.web.program;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortPlan;
import hr.mentoring.program.Eligibility;
import hr.mentoring.program.EnrollmentWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as REST clients write and read it.
 *
 * @param id only read
 * @param version read, and sent back with a change, to notice that somebody else saved in between
 * @param phase only read; it is changed by {@code POST /api/cohorts/{id}/phase}
 * @param program the id of the program that it runs
 * @param opensByItself whether enrollment follows the window; true if left out
 * @param mentees who may be a mentee; everybody if left out
 * @param mentors who may be a mentor; everybody if left out
 * @param capacity how many mentees are accepted; without limit if left out
 * @param waitingList whether later ones may wait; true if left out
 */
public record CohortBody(
        @Nullable Long id,
        @Nullable Integer version,
        @Nullable String phase,
        @Nullable Long program,
        @Nullable String name,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable Boolean opensByItself,
        @Nullable Conditions mentees,
        @Nullable Conditions mentors,
        @Nullable Integer capacity,
        @Nullable Boolean waitingList,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    /** Who may take part on one side; what is left out does not matter. */
    public record Conditions(
            @Nullable Integer lowestLevel,
            @Nullable Integer highestLevel,
            @Nullable List<Long> orgUnits,
            @Nullable List<String> locations,
            @Nullable List<String> languages,
            @Nullable LocalDate hiredSince,
            @Nullable LocalDate hiredUntil) {

        static Conditions of(Eligibility eligibility) {
            return new Conditions(
                    boxed(eligibility.lowestLevel()),
                    boxed(eligibility.highestLevel()),
                    eligibility.orgUnits().stream().map(OrgUnitId::value).toList(),
                    List.copyOf(eligibility.locations()),
                    List.copyOf(eligibility.languages()),
                    eligibility.hiredSince().orElse(null),
                    eligibility.hiredUntil().orElse(null));
        }

        Eligibility eligibility() {
            return new Eligibility(
                    unboxed(lowestLevel),
                    unboxed(highestLevel),
                    orgUnits == null
                            ? Set.of()
                            : orgUnits.stream().map(OrgUnitId::new).collect(Collectors.toSet()),
                    locations == null ? Set.of() : Set.copyOf(locations),
                    languages == null ? Set.of() : Set.copyOf(languages),
                    Optional.ofNullable(hiredSince),
                    Optional.ofNullable(hiredUntil));
        }
    }

    static CohortBody of(Cohort cohort) {
        CohortPlan plan = cohort.plan();
        return new CohortBody(
                cohort.id().value(),
                cohort.version(),
                cohort.phase().name(),
                plan.program().value(),
                plan.name(),
                plan.window().opensOn(),
                plan.window().closesOn(),
                plan.opensByItself(),
                Conditions.of(plan.mentees()),
                Conditions.of(plan.mentors()),
                boxed(plan.capacity()),
                plan.waitingList(),
                plan.startsOn(),
                plan.endsOn());
    }

    CohortPlan plan() {
        return new CohortPlan(
                ProgramIds.of(needed("program", program)),
                needed("name", name),
                new EnrollmentWindow(needed("opensOn", opensOn), needed("closesOn", closesOn)),
                opensByItself == null || opensByItself,
                mentees == null ? Eligibility.EVERYBODY : mentees.eligibility(),
                mentors == null ? Eligibility.EVERYBODY : mentors.eligibility(),
                unboxed(capacity),
                waitingList == null || waitingList,
                needed("startsOn", startsOn),
                needed("endsOn", endsOn));
    }

    static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw RuleBroken.on(field, "program.needed");
        }
        return value;
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static OptionalInt unboxed(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
