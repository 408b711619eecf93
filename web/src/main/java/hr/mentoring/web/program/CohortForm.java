package hr.mentoring.web.program;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.program.CohortPlan;
import hr.mentoring.program.Eligibility;
import hr.mentoring.program.EnrollmentWindow;
import hr.mentoring.program.ProgramId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A cohort while it is being typed; it becomes a {@link CohortPlan}, or a refusal that names the field. */
public class CohortForm implements Serializable {

    private static final int WINDOW_DAYS = 21;
    private static final int DAYS_TO_PAIR = 14;

    private @Nullable Long program;
    private @Nullable String name;
    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate closesOn;
    private boolean opensByItself = true;
    private @Nullable Integer capacity;
    private boolean waitingList = true;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private final Conditions mentees;
    private final Conditions mentors;

    private CohortForm(Eligibility mentees, Eligibility mentors) {
        this.mentees = new Conditions(mentees);
        this.mentors = new Conditions(mentors);
    }

    /** A form to begin with: enrollment for three weeks from today, two weeks to pair, then the program's months. */
    static CohortForm starting(@Nullable Long program, int months, LocalDate today) {
        CohortForm form = new CohortForm(Eligibility.EVERYBODY, Eligibility.EVERYBODY);
        form.program = program;
        form.opensOn = today;
        form.closesOn = today.plusDays(WINDOW_DAYS);
        LocalDate start = form.closesOn.plusDays(DAYS_TO_PAIR);
        form.startsOn = start;
        form.endsOn = start.plusMonths(months);
        return form;
    }

    /** A form with what was decided. */
    static CohortForm of(CohortPlan plan) {
        CohortForm form = new CohortForm(plan.mentees(), plan.mentors());
        form.program = plan.program().value();
        form.name = plan.name();
        form.opensOn = plan.window().opensOn();
        form.closesOn = plan.window().closesOn();
        form.opensByItself = plan.opensByItself();
        form.capacity = boxed(plan.capacity());
        form.waitingList = plan.waitingList();
        form.startsOn = plan.startsOn();
        form.endsOn = plan.endsOn();
        return form;
    }

    CohortPlan plan() {
        return new CohortPlan(
                new ProgramId(CohortBody.needed("program", program)),
                name == null ? "" : name,
                new EnrollmentWindow(CohortBody.needed("opensOn", opensOn), CohortBody.needed("closesOn", closesOn)),
                opensByItself,
                mentees.eligibility(),
                mentors.eligibility(),
                unboxed(capacity),
                waitingList,
                CohortBody.needed("startsOn", startsOn),
                CohortBody.needed("endsOn", endsOn));
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static OptionalInt unboxed(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Who may take part on one side, while it is being typed. */
    public static class Conditions implements Serializable {

        private @Nullable Integer lowestLevel;
        private @Nullable Integer highestLevel;
        private List<String> orgUnits;
        private List<String> locations;
        private List<String> languages;
        private @Nullable LocalDate hiredSince;
        private @Nullable LocalDate hiredUntil;

        Conditions(Eligibility eligibility) {
            lowestLevel = boxed(eligibility.lowestLevel());
            highestLevel = boxed(eligibility.highestLevel());
            orgUnits = eligibility.orgUnits().stream().map(OrgUnitId::toString).toList();
            locations = new ArrayList<>(eligibility.locations());
            languages = new ArrayList<>(eligibility.languages());
            hiredSince = eligibility.hiredSince().orElse(null);
            hiredUntil = eligibility.hiredUntil().orElse(null);
        }

        Eligibility eligibility() {
            return new Eligibility(
                    unboxed(lowestLevel),
                    unboxed(highestLevel),
                    orgUnits.stream().map(Conditions::orgUnit).collect(Collectors.toSet()),
                    new HashSet<>(locations),
                    new HashSet<>(languages),
                    Optional.ofNullable(hiredSince),
                    Optional.ofNullable(hiredUntil));
        }

        private static OrgUnitId orgUnit(String id) {
            try {
                return new OrgUnitId(Long.parseLong(id));
            } catch (IllegalArgumentException tampered) {
                throw RuleBroken.on("orgUnits", "program.needed");
            }
        }

        public @Nullable Integer getLowestLevel() {
            return lowestLevel;
        }

        public void setLowestLevel(@Nullable Integer lowestLevel) {
            this.lowestLevel = lowestLevel;
        }

        public @Nullable Integer getHighestLevel() {
            return highestLevel;
        }

        public void setHighestLevel(@Nullable Integer highestLevel) {
            this.highestLevel = highestLevel;
        }

        public List<String> getOrgUnits() {
            return orgUnits;
        }

        public void setOrgUnits(List<String> orgUnits) {
            this.orgUnits = new ArrayList<>(orgUnits);
        }

        public List<String> getLocations() {
            return locations;
        }

        public void setLocations(List<String> locations) {
            this.locations = new ArrayList<>(locations);
        }

        public List<String> getLanguages() {
            return languages;
        }

        public void setLanguages(List<String> languages) {
            this.languages = new ArrayList<>(languages);
        }

        public @Nullable LocalDate getHiredSince() {
            return hiredSince;
        }

        public void setHiredSince(@Nullable LocalDate hiredSince) {
            this.hiredSince = hiredSince;
        }

        public @Nullable LocalDate getHiredUntil() {
            return hiredUntil;
        }

        public void setHiredUntil(@Nullable LocalDate hiredUntil) {
            this.hiredUntil = hiredUntil;
        }
    }

    public @Nullable Long getProgram() {
        return program;
    }

    public void setProgram(@Nullable Long program) {
        this.program = program;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(@Nullable LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public @Nullable LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(@Nullable LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public boolean isOpensByItself() {
        return opensByItself;
    }

    public void setOpensByItself(boolean opensByItself) {
        this.opensByItself = opensByItself;
    }

    public @Nullable Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable Integer capacity) {
        this.capacity = capacity;
    }

    public boolean isWaitingList() {
        return waitingList;
    }

    public void setWaitingList(boolean waitingList) {
        this.waitingList = waitingList;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public Conditions getMentees() {
        return mentees;
    }

    public Conditions getMentors() {
        return mentors;
    }
}
