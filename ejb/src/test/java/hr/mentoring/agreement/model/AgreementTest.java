package hr.mentoring.agreement.model;

import static hr.mentoring.agreement.model.Fixtures.MENTEE;
import static hr.mentoring.agreement.model.Fixtures.MENTOR;
import static hr.mentoring.agreement.model.Fixtures.NOW;
import static hr.mentoring.agreement.model.Fixtures.REVIEW;
import static hr.mentoring.agreement.model.Fixtures.STRANGER;
import static hr.mentoring.agreement.model.Fixtures.TODAY;
import static hr.mentoring.agreement.model.Fixtures.formal;
import static hr.mentoring.agreement.model.Fixtures.informal;
import static hr.mentoring.agreement.model.Fixtures.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.agreement.AgreementState;
import hr.mentoring.agreement.AgreementText;
import hr.mentoring.agreement.Formality;
import hr.mentoring.agreement.NextStep;
import hr.mentoring.agreement.model.Fixtures.Situation;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {

    private static final String ALLOWED = "allowed";

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "UNWRITTEN,        11, allowed",
        "UNWRITTEN,        22, agreement.mentee-begins",
        "PROPOSED,         11, allowed",
        "PROPOSED,         22, allowed",
        "SIGNED_BY_MENTOR, 11, allowed",
        "SIGNED_BY_MENTOR, 22, allowed",
        "SIGNED,           11, allowed",
        "SIGNED,           22, allowed",
        "REVISING,         11, allowed",
        "REVISING,         22, allowed",
        "ENDED,            11, agreement.ended",
        "ENDED,            22, agreement.ended"
    })
    void aTextMayBeProposedInEachSituationByWhoeverIsDueTo(Situation situation, long person, String outcome) {
        Agreement agreement = situation.agreement();
        assertOutcome(
                outcome,
                () -> agreement.propose(
                        new PersonId(person), agreement.latestNumber(), informal("every fortnight"), "", NOW));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "UNWRITTEN,        11, agreement.nothing-to-sign",
        "UNWRITTEN,        22, agreement.nothing-to-sign",
        "PROPOSED,         11, allowed",
        "PROPOSED,         22, allowed",
        "SIGNED_BY_MENTOR, 11, allowed",
        "SIGNED_BY_MENTOR, 22, agreement.signed-already",
        "SIGNED,           11, agreement.nothing-to-sign",
        "SIGNED,           22, agreement.nothing-to-sign",
        "REVISING,         11, allowed",
        "REVISING,         22, allowed",
        "ENDED,            11, agreement.ended",
        "ENDED,            22, agreement.ended"
    })
    void theTextOnTheTableMayBeSignedOnceByEach(Situation situation, long person, String outcome) {
        Agreement agreement = situation.agreement();
        String hash = agreement.latestNumber() == 0
                ? ""
                : agreement.version(agreement.latestNumber()).hash();
        assertOutcome(outcome, () -> agreement.sign(new PersonId(person), hash, NOW));
    }

    @ParameterizedTest(name = "{0}: the mentee {1}, the mentor {2}")
    @CsvSource({
        "UNWRITTEN,        WRITE,        AWAIT_DRAFT",
        "PROPOSED,         AWAIT_ANSWER, ANSWER",
        "SIGNED_BY_MENTOR, SIGN,         AWAIT_ANSWER",
        "SIGNED,           NOTHING,      NOTHING",
        "REVISING,         ANSWER,       AWAIT_ANSWER",
        "ENDED,            OVER,         OVER"
    })
    void eachSideKnowsWhatIsNext(Situation situation, NextStep ofMentee, NextStep ofMentor) {
        assertThat(situation.agreement().nextStepFor(MENTEE, TODAY)).isEqualTo(ofMentee);
        assertThat(situation.agreement().nextStepFor(MENTOR, TODAY)).isEqualTo(ofMentor);
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void aStrangerCanDoNothing(Situation situation) {
        Agreement agreement = situation.agreement();
        assertThat(agreement.sideOf(STRANGER)).isEmpty();
        assertThatThrownBy(() -> agreement.propose(STRANGER, 0, informal("daily"), "", NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> agreement.sign(STRANGER, "", NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> agreement.confirmReview(STRANGER, TODAY, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoAnswersToTheSameTextAreCaughtAndTheSecondLearnsOfTheFirst() {
        Agreement agreement = Situation.PROPOSED.agreement();
        agreement.propose(MENTOR, 1, informal("weekly"), "", NOW);

        assertRefused("agreement.answered-meanwhile", () -> agreement.propose(MENTEE, 1, informal("yearly"), "", NOW));
        assertThat(agreement.latestNumber()).isEqualTo(2);
    }

    @Test
    void nobodySignsATextThatCameInBetween() {
        Agreement agreement = Situation.PROPOSED.agreement();
        String read = agreement.version(1).hash();
        agreement.propose(MENTEE, 1, informal("weekly"), "", NOW);

        assertRefused("agreement.other-text", () -> agreement.sign(MENTOR, read, NOW));
    }

    @Test
    void theSameTextIsNotProposedTwice() {
        Agreement agreement = Situation.PROPOSED.agreement();
        assertRefused("agreement.nothing-changed", () -> agreement.propose(MENTOR, 1, informal("  monthly "), "", NOW));
    }

    @Test
    void aTextThatLeavesOutWhatItsFormalityNeedsIsNotProposed() {
        Agreement agreement = Situation.UNWRITTEN.agreement();
        AgreementText tooLittle =
                new AgreementText(Formality.FORMAL, informal("monthly").goals(), Map.of(), List.of(REVIEW));

        assertRefused("agreement.point-missing", () -> agreement.propose(MENTEE, 0, tooLittle, "", NOW));
        agreement.propose(MENTEE, 0, formal(), "", NOW);
        assertThat(agreement.state()).isEqualTo(AgreementState.PROPOSED);
    }

    @Test
    void theSignedTextStaysInForceWhileANewerOneIsDiscussed() {
        Agreement agreement = Situation.REVISING.agreement();
        assertThat(agreement.inForce().orElseThrow().number()).isEqualTo(1);

        signed(agreement, MENTEE);
        assertThat(agreement.inForce().orElseThrow().number()).isEqualTo(1);

        signed(agreement, MENTOR);
        assertThat(agreement.inForce().orElseThrow().number()).isEqualTo(2);
        assertThat(agreement.state()).isEqualTo(AgreementState.SIGNED);
    }

    @Test
    void aSignatureUnderAnOlderTextStaysButDoesNotCountForANewerOne() {
        Agreement agreement = Situation.SIGNED_BY_MENTOR.agreement();
        agreement.propose(MENTEE, 1, informal("weekly"), "", NOW);

        assertThat(agreement.version(1).isSignedBy(MENTOR)).isTrue();
        assertThat(agreement.version(2).signatures()).isEmpty();
        assertThat(agreement.sign(MENTEE, agreement.version(2).hash(), NOW)).isFalse();
    }

    @Test
    void aReviewDayComesUpByItselfAndGoesWhenConfirmed() {
        Agreement agreement = Situation.SIGNED.agreement();
        assertThat(agreement.reviewDue(REVIEW.minusDays(1))).isEmpty();
        assertThat(agreement.nextStepFor(MENTOR, REVIEW)).isEqualTo(NextStep.REVIEW);

        agreement.confirmReview(MENTOR, REVIEW.plusDays(2), NOW);

        assertThat(agreement.nextStepFor(MENTEE, REVIEW.plusDays(2))).isEqualTo(NextStep.NOTHING);
        assertThat(agreement.reviews()).singleElement().satisfies(review -> {
            assertThat(review.by()).isEqualTo(MENTOR);
            assertThat(review.dueOn()).isEqualTo(REVIEW);
        });
    }

    @Test
    void severalMissedReviewDaysAreConfirmedInOne() {
        Agreement agreement = Situation.UNWRITTEN.agreement();
        agreement.propose(MENTEE, 0, formal(), "", NOW);
        signed(signed(agreement, MENTEE), MENTOR);
        LocalDate late = REVIEW.plusMonths(4);

        agreement.confirmReview(MENTEE, late, NOW);

        assertThat(agreement.reviewDue(late)).isEmpty();
        assertThat(agreement.nextReview()).isEmpty();
    }

    @Test
    void beforeItsDayThereIsNothingToConfirm() {
        Agreement agreement = Situation.SIGNED.agreement();
        assertRefused("agreement.no-review-due", () -> agreement.confirmReview(MENTEE, REVIEW.minusDays(1), NOW));
    }

    @Test
    void theTwoAreRemindedOfAReviewDayOnce() {
        Agreement agreement = Situation.SIGNED.agreement();
        assertThat(agreement.remind(REVIEW.minusDays(1))).isEmpty();
        assertThat(agreement.remind(REVIEW)).contains(REVIEW);
        assertThat(agreement.remind(REVIEW.plusDays(1))).isEmpty();
    }

    @Test
    void afterTheEndEverythingStaysReadableAndNoReviewComesUp() {
        Agreement agreement = Situation.ENDED.agreement();
        agreement.close(NOW.plusSeconds(60));

        assertThat(agreement.endedAt()).contains(NOW);
        assertThat(agreement.versions()).hasSize(2);
        assertThat(agreement.inForce()).isPresent();
        assertThat(agreement.reviewDue(REVIEW)).isEmpty();
    }

    @Test
    void theHashIsThatOfTheVeryCharactersAndBindsPairAndNumber() {
        Agreement agreement = Situation.REVISING.agreement();
        AgreementVersion second = agreement.version(2);

        assertThat(second.hash()).isEqualTo(CanonicalText.sha256(second.canonicalText()));
        assertThat(second.canonicalText()).startsWith("Mentoring agreement of pair 7, version 2\n");
        agreement.propose(MENTEE, 2, informal("monthly"), "", NOW);
        assertThat(agreement.version(3).text()).isEqualTo(agreement.version(1).text());
        assertThat(agreement.version(3).hash())
                .isNotEqualTo(agreement.version(1).hash());
    }

    @Test
    void aTextAlteredBehindOurBackIsNoLongerGenuineAndCannotBeSigned() throws ReflectiveOperationException {
        Agreement agreement = Situation.SIGNED_BY_MENTOR.agreement();
        AgreementVersion version = agreement.version(1);
        var column = AgreementVersion.class.getDeclaredField("canonicalText");
        column.setAccessible(true);
        column.set(version, version.canonicalText().replace("monthly", "hourly"));

        assertThat(version.isGenuine()).isFalse();
        assertRefused("agreement.other-text", () -> agreement.sign(MENTEE, version.hash(), NOW));
    }

    private static void assertOutcome(String outcome, ThrowingCallable act) {
        if (outcome.equals(ALLOWED)) {
            assertThatCode(act).doesNotThrowAnyException();
        } else {
            assertRefused(outcome, act);
        }
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
