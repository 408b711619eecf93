package hr.mentoring.concern.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.concern.CaseOutcome;
import hr.mentoring.concern.CaseState;
import hr.mentoring.concern.CaseView;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairState;
import hr.mentoring.program.CohortId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A case goes from new to closed, and who may say what depends on where it stands. */
class ConfidentialCaseTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Person ANA = person(1, "Ana");
    private static final Person BEN = person(2, "Ben");
    private static final Pair PAIR = new Pair(
            new PairId(7),
            new CohortId(3),
            ANA.id(),
            BEN.id(),
            PairState.ACTIVE,
            LocalDate.parse("2026-02-01"),
            null,
            null);

    @Test
    void itIsNewUntilAnAdministratorTakesItAndAnswers() {
        ConfidentialCase fresh = fresh();
        assertThat(fresh.state()).isEqualTo(CaseState.NEW);

        fresh.take("hanna", Optional.empty(), NOW);
        assertThat(fresh.state()).isEqualTo(CaseState.TAKEN);

        fresh.answer("Thank you for telling me.", false, NOW);
        assertThat(fresh.state()).isEqualTo(CaseState.ANSWERED);
    }

    @Test
    void whoIsAskedBackAnswersAndHumanResourcesAreNextAgain() {
        ConfidentialCase taken = taken();
        taken.answer("May I speak with your manager?", true, NOW);
        assertThat(taken.state()).isEqualTo(CaseState.ASKED_BACK);

        taken.write(ANA, "Rather not.", NOW);

        assertThat(taken.state()).isEqualTo(CaseState.TAKEN);
        assertThat(taken.said()).extracting(CaseView.Entry::byRaiser).containsExactly(true, false, true);
    }

    @Test
    void whoTakesItOverIsTheOnlyOneWhoHasIt() {
        ConfidentialCase taken = taken();

        taken.take("igor", Optional.of(new PersonId(9)), NOW);

        assertThat(taken.isTakenBy("hanna")).isFalse();
        assertThat(taken.holder()).contains(new PersonId(9));
        refuses("concern.case-yours", () -> taken.take("igor", Optional.empty(), NOW));
    }

    @Test
    void whatIsGivenBackIsNewAgainWhateverWasSaid() {
        ConfidentialCase taken = taken();
        taken.answer("One moment.", true, NOW);

        taken.giveBack(NOW);
        taken.write(ANA, "Is anybody there?", NOW);

        assertThat(taken.state()).isEqualTo(CaseState.NEW);
        assertThat(taken.isTakenBy("hanna")).isFalse();
    }

    @Test
    void humanResourcesCloseItWithAnOutcomeAndAWord() {
        ConfidentialCase taken = taken();
        refuses("concern.outcome-missing", () -> taken.close(CaseOutcome.WITHDRAWN, "Bye", NOW));
        refuses("concern.words-missing", () -> taken.close(CaseOutcome.CLARIFIED, "  ", NOW));

        taken.close(CaseOutcome.CLARIFIED, "All is well.", NOW);

        assertThat(taken.outcome()).contains(CaseOutcome.CLARIFIED);
        refuses("concern.case-closed", () -> taken.write(ANA, "And yet", NOW));
        refuses("concern.case-closed", () -> taken.answer("And yet", false, NOW));
        refuses("concern.case-closed", () -> taken.take("igor", Optional.empty(), NOW));
        refuses("concern.case-closed", () -> taken.giveBack(NOW));
    }

    @Test
    void whoRaisedItMayTakeItBackAtAnyTime() {
        ConfidentialCase fresh = fresh();

        fresh.withdraw(NOW);

        assertThat(fresh.outcome()).contains(CaseOutcome.WITHDRAWN);
        refuses("concern.case-closed", () -> fresh.withdraw(NOW));
    }

    @Test
    void itConcernsWhoRaisedItAndTheOtherOneOfThePair() {
        assertThat(fresh().concerns(ANA.id())).isTrue();
        assertThat(fresh().concerns(BEN.id())).isTrue();
        assertThat(fresh().concerns(new PersonId(3))).isFalse();
        assertThat(new ConfidentialCase(ANA, null, "The dates", NOW).concerns(BEN.id()))
                .isFalse();
    }

    private static ConfidentialCase fresh() {
        return new ConfidentialCase(ANA, PAIR, "I would rather not go on.", NOW);
    }

    private static ConfidentialCase taken() {
        ConfidentialCase taken = fresh();
        taken.take("hanna", Optional.empty(), NOW);
        return taken;
    }

    private static Person person(long id, String name) {
        return new Person(
                new PersonId(id),
                "N" + id,
                name,
                "Berg",
                name + "@example.com",
                Optional.empty(),
                new OrgUnitId(1),
                "Sales",
                "Lisbon",
                ZoneOffset.UTC,
                "Analyst",
                2,
                Optional.empty(),
                List.of("en"),
                true);
    }

    private static void refuses(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
