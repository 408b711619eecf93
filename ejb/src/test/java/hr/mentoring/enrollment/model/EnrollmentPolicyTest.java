package hr.mentoring.enrollment.model;

import static hr.mentoring.enrollment.model.Candidates.aMentee;
import static hr.mentoring.enrollment.model.Candidates.aMentor;
import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.enrollment.EnrollmentChoices;
import hr.mentoring.enrollment.EnrollmentState;
import hr.mentoring.program.Eligibility;
import hr.mentoring.program.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnrollmentPolicyTest {

    @Test
    void nothingIsAgainstSomebodyWithEverythingInOrder() {
        assertThat(against(aMentee())).isEmpty();
        assertThat(against(aMentor())).isEmpty();
        assertThat(against(aMentee().choosing(both(4)))).isEmpty();
    }

    @Test
    void whoLeftTheCompanyDoesNotTakePart() {
        assertThat(against(aMentee().whoLeft())).containsExactly("enrollment.not-active");
    }

    @Test
    void nobodyEnrollsTwice() {
        for (EnrollmentState open : List.of(EnrollmentState.SUBMITTED, EnrollmentState.WAITING)) {
            assertThat(against(aMentee().already(open))).containsExactly("enrollment.twice");
        }
    }

    @Test
    void whoWithdrewMayComeBack() {
        assertThat(against(aMentee().already(EnrollmentState.WITHDRAWN))).isEmpty();
    }

    @Test
    void cohortTakesPeopleOnlyWhileItEnrolls() {
        assertThat(against(aMentee().inPhase(Phase.DRAFT))).containsExactly("enrollment.cohort-not-enrolling");
        assertThat(against(aMentee().inPhase(Phase.PAIRING))).containsExactly("enrollment.cohort-not-enrolling");
    }

    @Test
    void administratorAddsPeopleUntilThePairingIsReviewed() {
        assertThat(against(aMentee().inPhase(Phase.PAIRING).enrolledByAdministrator()))
                .isEmpty();
        assertThat(against(aMentee().inPhase(Phase.REVIEW).enrolledByAdministrator()))
                .containsExactly("enrollment.cohort-not-enrolling");
    }

    @Test
    void windowClosesWithThePersonsOwnDay() {
        Instant lastEvening = Instant.parse("2026-03-21T02:00:00Z");

        assertThat(against(aMentee().at(lastEvening).living("Europe/Zagreb")))
                .containsExactly("enrollment.window-closed");
        assertThat(against(aMentee().at(lastEvening).living("America/New_York")))
                .isEmpty();
    }

    @Test
    void windowDoesNotBindAdministrators() {
        Instant late = Instant.parse("2026-03-25T12:00:00Z");

        assertThat(against(aMentee().at(late).enrolledByAdministrator())).isEmpty();
    }

    @Test
    void oneSideAtLeastIsChosen() {
        EnrollmentChoices neither = new EnrollmentChoices(false, false, 0, 0, 2, List.of(), List.of());

        assertThat(against(aMentee().choosing(neither))).containsExactly("enrollment.no-side");
    }

    @Test
    void everyAspectThatDoesNotFitIsTold() {
        Eligibility managersInSplit = new Eligibility(
                OptionalInt.of(6),
                OptionalInt.empty(),
                Set.of(new OrgUnitId(999)),
                Set.of("Split"),
                Set.of("it"),
                Optional.of(LocalDate.of(2025, 1, 1)),
                Optional.empty());

        assertThat(against(aMentee().whereMenteesAre(managersInSplit)))
                .containsExactly(
                        "enrollment.mentee-level-low",
                        "enrollment.mentee-unit",
                        "enrollment.mentee-location",
                        "enrollment.mentee-language",
                        "enrollment.mentee-hired-since");
        assertThat(against(aMentor().whereMenteesAre(managersInSplit))).isEmpty();
        assertThat(against(aMentor().whereMentorsAre(managersInSplit)))
                .contains("enrollment.mentor-level-low", "enrollment.mentor-location");
    }

    @Test
    void unitsAboveCountAsOnesOwn() {
        Eligibility wholeCompany = new Eligibility(
                OptionalInt.empty(),
                OptionalInt.empty(),
                Set.of(Candidates.COMPANY),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty());

        assertThat(against(aMentee().whereMenteesAre(wholeCompany))).isEmpty();
    }

    @Test
    void whoOnlyLooksMayComeInIfOneSideIsOpen() {
        Eligibility seniors = levels(8);

        assertThat(against(aMentee().onlyLooking().whereMenteesAre(seniors))).isEmpty();
        assertThat(against(aMentee().onlyLooking().whereMenteesAre(seniors).whereMentorsAre(seniors)))
                .containsExactly("enrollment.mentee-level-low", "enrollment.mentor-level-low");
    }

    @Test
    void fullCohortTakesMenteesOnlyOntoItsWaitingList() {
        assertThat(against(aMentee().withPlaces(10, 10))).containsExactly("enrollment.full");
        assertThat(against(aMentee().withPlaces(10, 9))).isEmpty();
        assertThat(against(aMentee().withPlaces(10, 10).withWaitingList())).isEmpty();
    }

    @Test
    void fullCohortStillTakesMentors() {
        assertThat(against(aMentor().withPlaces(10, 10))).isEmpty();
    }

    @Test
    void nobodyAsksForMoreMentorsThanTheProgramGives() {
        EnrollmentChoices greedy = new EnrollmentChoices(true, false, 2, 0, 10, List.of(), List.of());

        assertThat(against(aMentee().choosing(greedy))).containsExactly("enrollment.mentors-many");
    }

    @Test
    void timeMustSufficeForAllPairsOnBothSides() {
        assertThat(against(aMentee().choosing(both(3)))).containsExactly("enrollment.hours-few");
        assertThat(against(aMentor().choosing(EnrollmentChoices.mentor(3, 5)))).containsExactly("enrollment.hours-few");
        assertThat(against(aMentor().choosing(EnrollmentChoices.mentor(3, 6)))).isEmpty();
    }

    @Test
    void menteesNameANeedAndMentorsAnOffer() {
        assertThat(against(aMentee().withoutNeeds())).containsExactly("enrollment.no-need");
        assertThat(against(aMentee().withoutOffers())).isEmpty();
        assertThat(against(aMentor().withoutOffers())).containsExactly("enrollment.no-offer");
        assertThat(against(aMentor().withoutNeeds())).isEmpty();
    }

    @Test
    void languageAndHoursAreNamedWherePairsMustShareThem() {
        assertThat(against(aMentee().withoutAnything()))
                .containsExactly("enrollment.no-need", "enrollment.no-language", "enrollment.no-weekly-hours");
    }

    @Test
    void allReasonsAreToldAtOnceAndInBothLanguages() {
        List<RuleBroken> reasons = EnrollmentPolicy.allAgainst(aMentee()
                .whoLeft()
                .inPhase(Phase.CLOSED)
                .whereMenteesAre(levels(9))
                .withPlaces(1, 1)
                .withoutAnything()
                .candidacy());

        assertThat(reasons).hasSize(7);
        for (RuleBroken reason : reasons) {
            for (Locale language : Texts.LANGUAGES) {
                assertThat(Texts.of(language, reason)).doesNotContain("?", "{");
            }
        }
    }

    @Test
    void timeIsToldInWordsThatFitTheNumber() {
        RuleBroken reason = EnrollmentPolicy.allAgainst(
                        aMentor().choosing(EnrollmentChoices.mentor(3, 5)).candidacy())
                .get(0);

        assertThat(Texts.of(Locale.ENGLISH, reason))
                .isEqualTo("3 pairs need 6 hours a month, and you set aside 5. Set aside more, or ask and offer less.");
    }

    private static List<String> against(Candidates candidate) {
        return EnrollmentPolicy.allAgainst(candidate.candidacy()).stream()
                .map(RuleBroken::code)
                .toList();
    }

    private static EnrollmentChoices both(int hours) {
        return new EnrollmentChoices(true, true, 1, 1, hours, List.of(), List.of());
    }

    private static Eligibility levels(int lowest) {
        return new Eligibility(
                OptionalInt.of(lowest),
                OptionalInt.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }
}
