package hr.mentoring.enrollment.model;

import static hr.mentoring.enrollment.EnrollmentState.ACCEPTED;
import static hr.mentoring.enrollment.EnrollmentState.AWAITING_MANAGER;
import static hr.mentoring.enrollment.EnrollmentState.DECLINED;
import static hr.mentoring.enrollment.EnrollmentState.DRAFT;
import static hr.mentoring.enrollment.EnrollmentState.SUBMITTED;
import static hr.mentoring.enrollment.EnrollmentState.WAITING;
import static hr.mentoring.enrollment.EnrollmentState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.enrollment.EnrollmentChoices;
import hr.mentoring.program.CohortId;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EnrollmentEntityTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final PersonId ANA = new PersonId(50);
    private static final PersonId BORIS = new PersonId(51);

    @Test
    void beginsAsDraftAndIsSent() {
        EnrollmentEntity enrollment = draft(EnrollmentChoices.mentee(2));
        assertThat(enrollment.state()).isEqualTo(DRAFT);

        enrollment.send(false, NOW);

        assertThat(enrollment.state()).isEqualTo(SUBMITTED);
        assertThat(enrollment.submittedAt()).contains(NOW);
    }

    @Test
    void managerIsAskedBeforeTheAdministrator() {
        EnrollmentEntity enrollment = draft(EnrollmentChoices.mentee(2));
        enrollment.send(true, NOW);
        assertThat(enrollment.state()).isEqualTo(AWAITING_MANAGER);
        assertRefused("enrollment.manager-first", () -> enrollment.accept(true, true, NOW));

        enrollment.approve(BORIS, NOW);

        assertThat(enrollment.approvedBy()).contains(BORIS);
        assertThat(enrollment.accept(true, true, NOW)).isEqualTo(ACCEPTED);
    }

    @Test
    void managersNoCarriesAReasonForThePerson() {
        EnrollmentEntity enrollment = draft(EnrollmentChoices.mentee(2));
        enrollment.send(true, NOW);
        assertRefused("enrollment.reason-needed", () -> enrollment.refuse("  ", NOW));

        enrollment.refuse("Let us wait until the audit is over", NOW);

        assertThat(enrollment.state()).isEqualTo(DECLINED);
        assertThat(enrollment.reason()).isEqualTo("Let us wait until the audit is over");
    }

    @Test
    void onlyWhatWaitsForAManagerIsApproved() {
        EnrollmentEntity enrollment = submitted(EnrollmentChoices.mentee(2));

        assertRefused("enrollment.not-to-approve", () -> enrollment.approve(BORIS, NOW));
        assertRefused("enrollment.not-to-approve", () -> enrollment.refuse("no", NOW));
    }

    @Test
    void menteeWithoutAPlaceWaits() {
        EnrollmentEntity enrollment = submitted(EnrollmentChoices.mentee(2));

        assertThat(enrollment.accept(false, true, NOW)).isEqualTo(WAITING);
        assertRefused("enrollment.no-place", () -> enrollment.accept(false, true, NOW));
        assertThat(enrollment.accept(true, true, NOW)).isEqualTo(ACCEPTED);
    }

    @Test
    void withoutWaitingListAFullCohortAcceptsNoMentee() {
        EnrollmentEntity enrollment = submitted(EnrollmentChoices.mentee(2));

        assertRefused("enrollment.no-place", () -> enrollment.accept(false, false, NOW));
    }

    @Test
    void mentorNeedsNoPlace() {
        EnrollmentEntity enrollment = submitted(EnrollmentChoices.mentor(2, 4));

        assertThat(enrollment.accept(false, false, NOW)).isEqualTo(ACCEPTED);
        assertThat(enrollment.takesPlace()).isFalse();
    }

    @Test
    void draftAndWithdrawnAreNotAccepted() {
        EnrollmentEntity enrollment = draft(EnrollmentChoices.mentee(2));
        assertRefused("enrollment.not-to-accept", () -> enrollment.accept(true, true, NOW));

        enrollment.send(false, NOW);
        enrollment.withdraw(NOW);

        assertRefused("enrollment.not-to-accept", () -> enrollment.accept(true, true, NOW));
    }

    @Test
    void declineCanBeReconsidered() {
        EnrollmentEntity enrollment = submitted(EnrollmentChoices.mentee(2));
        enrollment.decline("The cohort is for engineers", NOW);

        assertThat(enrollment.accept(true, true, NOW)).isEqualTo(ACCEPTED);
        assertThat(enrollment.reason()).isEmpty();
    }

    @Test
    void whoWithdrewCanSendAgainAtTheEndOfTheLine() {
        EnrollmentEntity enrollment = submitted(EnrollmentChoices.mentee(2));
        enrollment.accept(true, true, NOW);
        enrollment.withdraw(NOW);
        assertThat(enrollment.state()).isEqualTo(WITHDRAWN);

        Instant later = NOW.plusSeconds(60);
        enrollment.send(false, later);

        assertThat(enrollment.submittedAt()).contains(later);
    }

    @Test
    void nothingIsWithdrawnTwiceAndNoDraftAtAll() {
        EnrollmentEntity enrollment = draft(EnrollmentChoices.mentee(2));
        assertRefused("enrollment.not-to-withdraw", () -> enrollment.withdraw(NOW));

        enrollment.send(false, NOW);
        enrollment.withdraw(NOW);

        assertRefused("enrollment.not-to-withdraw", () -> enrollment.withdraw(NOW));
    }

    @Test
    void sidesStayOnceSentButTimeMayChange() {
        EnrollmentEntity enrollment = submitted(EnrollmentChoices.mentee(2));

        assertRefused("enrollment.sides-fixed", () -> enrollment.choose(EnrollmentChoices.mentor(1, 2)));
        enrollment.choose(EnrollmentChoices.mentee(6));

        assertThat(enrollment.choices().hoursPerMonth()).isEqualTo(6);
        assertThat(enrollment.state()).isEqualTo(SUBMITTED);
    }

    @Test
    void wishesKeepTheirRankOnBothSides() {
        EnrollmentChoices choices = new EnrollmentChoices(
                true, true, 1, 2, 6, List.of(new PersonId(9), new PersonId(4)), List.of(new PersonId(7)));

        assertThat(draft(choices).choices()).isEqualTo(choices);
    }

    @Test
    void impossibleChoicesAreRefused() {
        assertRefused("enrollment.wished-self", () -> draft(wishing(List.of(ANA))));
        assertRefused("enrollment.wished-twice", () -> draft(wishing(List.of(BORIS, BORIS))));
        assertRefused(
                "enrollment.wishes-many",
                () -> draft(wishing(
                        LongStream.rangeClosed(60, 65).mapToObj(PersonId::new).toList())));
        assertRefused("enrollment.out-of-range", () -> draft(EnrollmentChoices.mentee(81)));
        assertRefused("enrollment.out-of-range", () -> draft(EnrollmentChoices.mentor(0, 4)));
        assertRefused("enrollment.out-of-range", () -> draft(EnrollmentChoices.mentor(11, 40)));
    }

    private static EnrollmentChoices wishing(List<PersonId> mentors) {
        return new EnrollmentChoices(true, false, 1, 0, 2, mentors, List.of());
    }

    private static EnrollmentEntity draft(EnrollmentChoices choices) {
        return new EnrollmentEntity(new CohortId(50), ANA, choices, NOW);
    }

    private static EnrollmentEntity submitted(EnrollmentChoices choices) {
        EnrollmentEntity enrollment = draft(choices);
        enrollment.send(false, NOW);
        return enrollment;
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
