package hr.mentoring.program.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.program.CohortPlan;
import hr.mentoring.program.Cohorts;
import hr.mentoring.program.Eligibility;
import hr.mentoring.program.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CohortEntityTest {

    private static final Instant IN_THE_WINDOW = at(LocalDate.of(2027, 3, 10));

    private final CohortEntity spring = new CohortEntity(Cohorts.plan(), at(LocalDate.of(2027, 2, 1)));

    @Test
    void itBeginsAsADraftWithThePlanItWasGiven() {
        assertThat(spring.phase()).isEqualTo(Phase.DRAFT);
        assertThat(spring.plan()).isEqualTo(Cohorts.plan());
    }

    @Test
    void everyConditionSurvivesBeingKept() {
        Eligibility narrow = new Eligibility(
                OptionalInt.of(2),
                OptionalInt.of(5),
                Set.of(new OrgUnitId(3), new OrgUnitId(4)),
                Set.of("Zagreb", "São Paulo"),
                Set.of("en", "hr"),
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of(LocalDate.of(2026, 6, 30)));

        spring.change(Cohorts.planWith(narrow), IN_THE_WINDOW);

        assertThat(spring.plan().mentees()).isEqualTo(narrow);
        assertThat(spring.plan().mentors().everybody()).isTrue();
    }

    @Test
    void conditionsThatAreTakenAwayAreGone() {
        spring.change(
                Cohorts.planWith(new Eligibility(
                        OptionalInt.of(2),
                        OptionalInt.empty(),
                        Set.of(),
                        Set.of("Zagreb"),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty())),
                IN_THE_WINDOW);

        spring.change(Cohorts.plan(), IN_THE_WINDOW);

        assertThat(spring.plan().mentees()).isEqualTo(Eligibility.EVERYBODY);
    }

    @Test
    void aMoveIsRememberedWithItsTime() {
        spring.moveTo(Phase.ENROLLING, IN_THE_WINDOW);

        assertThat(spring.phase()).isEqualTo(Phase.ENROLLING);
        assertThat(spring.phaseSince()).isEqualTo(IN_THE_WINDOW);
    }

    @Test
    void aCohortThatWasTakenBackDoesNotOpenByItselfAgain() {
        spring.moveTo(Phase.ENROLLING, IN_THE_WINDOW);
        spring.moveTo(Phase.DRAFT, IN_THE_WINDOW);

        assertThat(spring.plan().opensByItself()).isFalse();
    }

    @Test
    void theProgramStaysOncePeopleKnowIt() {
        spring.moveTo(Phase.ENROLLING, IN_THE_WINDOW);

        assertRefused("program.cohort-program-stays", other(2, Cohorts.OPENS, Cohorts.STARTS));
    }

    @Test
    void theFirstDayIsNotPutIntoTheFutureOnceEnrollmentIsOpen() {
        spring.moveTo(Phase.ENROLLING, IN_THE_WINDOW);

        assertRefused("program.window-has-opened", other(1, LocalDate.of(2027, 3, 12), Cohorts.STARTS));
    }

    @Test
    void theFirstDayTogetherStaysOnceThePairsHaveStarted() {
        spring.moveTo(Phase.ENROLLING, IN_THE_WINDOW);
        spring.moveTo(Phase.PAIRING, IN_THE_WINDOW);
        spring.moveTo(Phase.REVIEW, IN_THE_WINDOW);
        spring.moveTo(Phase.ACTIVE, IN_THE_WINDOW);

        assertRefused("program.cohort-has-started", other(1, Cohorts.OPENS, Cohorts.STARTS.plusDays(1)));
    }

    @Test
    void aClosedCohortIsNotChanged() {
        Instant afterwards = at(LocalDate.of(2028, 1, 5));
        spring.moveTo(Phase.ENROLLING, IN_THE_WINDOW);
        spring.moveTo(Phase.PAIRING, IN_THE_WINDOW);
        spring.moveTo(Phase.REVIEW, IN_THE_WINDOW);
        spring.moveTo(Phase.ACTIVE, IN_THE_WINDOW);
        spring.moveTo(Phase.CLOSING, afterwards);
        spring.moveTo(Phase.CLOSED, afterwards);

        assertRefused("program.closed-stays", Cohorts.plan());
    }

    private void assertRefused(String code, CohortPlan plan) {
        CohortPlan before = spring.plan();
        assertThatThrownBy(() -> spring.change(plan, IN_THE_WINDOW))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
        assertThat(spring.plan()).isEqualTo(before);
    }

    private static CohortPlan other(long program, LocalDate opens, LocalDate starts) {
        return Cohorts.plan(program, "Spring", opens, Cohorts.CLOSES, starts, Eligibility.EVERYBODY);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
