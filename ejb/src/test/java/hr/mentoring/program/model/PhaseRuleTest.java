package hr.mentoring.program.model;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import hr.mentoring.program.Cohorts;
import hr.mentoring.program.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseRuleTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, ENROLLING, 2027-03-01",
        "ENROLLING, DRAFT, 2027-03-02",
        "ENROLLING, PAIRING, 2027-03-22",
        "PAIRING, ENROLLING, 2027-03-21",
        "PAIRING, REVIEW, 2027-03-23",
        "REVIEW, PAIRING, 2027-03-24",
        "REVIEW, ACTIVE, 2027-03-25",
        "ACTIVE, CLOSING, 2027-12-03",
        "CLOSING, ACTIVE, 2027-12-04",
        "CLOSING, CLOSED, 2028-01-01"
    })
    void everyStepOnAndBackIsPossibleInItsTime(Phase from, Phase to, LocalDate on) {
        assertThat(refusal(from, to, on)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, ENROLLING, 2027-02-27, program.window-not-yet",
        "DRAFT, ENROLLING, 2027-03-23, program.window-over",
        "PAIRING, ENROLLING, 2027-03-23, program.window-over",
        "DRAFT, PAIRING, 2027-03-05, program.one-step",
        "ENROLLING, REVIEW, 2027-03-22, program.one-step",
        "PAIRING, ACTIVE, 2027-03-25, program.one-step",
        "PAIRING, DRAFT, 2027-03-25, program.one-step",
        "ACTIVE, REVIEW, 2027-05-01, program.published-stays",
        "ACTIVE, PAIRING, 2027-05-01, program.published-stays",
        "ACTIVE, CLOSING, 2027-12-02, program.closing-early",
        "ACTIVE, CLOSED, 2028-01-01, program.one-step",
        "CLOSING, CLOSED, 2027-12-31, program.closed-early"
    })
    void aStepOutOfTurnOrTimeIsRefused(Phase from, Phase to, LocalDate on, String code) {
        assertThat(refusal(from, to, on)).map(RuleBroken::code).contains(code);
    }

    @ParameterizedTest
    @EnumSource(value = Phase.class, mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void whatIsClosedStaysClosed(Phase to) {
        assertThat(refusal(Phase.CLOSED, to, LocalDate.of(2028, 2, 1)))
                .map(RuleBroken::code)
                .contains("program.closed-stays");
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void noPhaseJumpsOverAnother(Phase from) {
        for (Phase to : Phase.values()) {
            if (Math.abs(from.ordinal() - to.ordinal()) > 1) {
                assertThat(refusal(from, to, LocalDate.of(2027, 3, 10))).isPresent();
            }
        }
    }

    @Test
    void aRefusalSaysWhenItWillBePossible() {
        RuleBroken early =
                refusal(Phase.ACTIVE, Phase.CLOSING, LocalDate.of(2027, 5, 1)).orElseThrow();

        assertThat(Texts.of(Locale.ENGLISH, early))
                .contains("December 31, 2027")
                .contains("December 3, 2027");
        assertThat(Texts.of(Locale.GERMAN, early)).contains("31. Dezember 2027");
    }

    @Test
    void theFirstPlaceOnEarthOpensEnrollmentAndTheLastOneEndsIt() {
        Instant firstOfMarchInKiribati = Instant.parse("2027-02-28T10:00:00Z");
        Instant lastOfTheWindowOnBakerIsland = Instant.parse("2027-03-22T11:59:59Z");

        assertThat(PhaseRule.refusal(Phase.DRAFT, Cohorts.plan(), Phase.ENROLLING, firstOfMarchInKiribati))
                .isEmpty();
        assertThat(PhaseRule.refusal(
                        Phase.DRAFT, Cohorts.plan(), Phase.ENROLLING, firstOfMarchInKiribati.minusSeconds(1)))
                .isPresent();
        assertThat(PhaseRule.refusal(Phase.PAIRING, Cohorts.plan(), Phase.ENROLLING, lastOfTheWindowOnBakerIsland))
                .isEmpty();
        assertThat(PhaseRule.refusal(
                        Phase.PAIRING, Cohorts.plan(), Phase.ENROLLING, lastOfTheWindowOnBakerIsland.plusSeconds(1)))
                .isPresent();
    }

    private static Optional<RuleBroken> refusal(Phase from, Phase to, LocalDate on) {
        return PhaseRule.refusal(from, Cohorts.plan(), to, on.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
