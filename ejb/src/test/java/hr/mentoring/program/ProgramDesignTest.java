package hr.mentoring.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.program.model.RulesRevision;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramDesignTest {

    @ParameterizedTest
    @EnumSource(ProgramType.class)
    void everyTemplateIsAProgramInBothLanguages(ProgramType type) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            ProgramDesign design = ProgramTemplates.of(type, language);

            assertThat(design.name()).doesNotContain("?");
            assertThat(design.agreement())
                    .allSatisfy(section ->
                            assertThat(section.title() + section.prompt()).doesNotContain("?program."));
        }
    }

    @Test
    void theRulesThatAlwaysHoldCannotBeSwitchedOff() {
        PairingRules rules = rules(Set.of(), Map.of(PairingCriterion.NEEDS_MET, 1), 1);

        assertThat(rules.hardRules()).containsExactlyInAnyOrder(PairingRule.NOT_IN_OWN_LINE, PairingRule.NOT_AVOIDED);
    }

    @Test
    void aCriterionThatIsLeftOutDoesNotCount() {
        PairingRules rules = rules(Set.of(), Map.of(PairingCriterion.NEEDS_MET, 1), 1);

        assertThat(rules.weight(PairingCriterion.RAPPORT)).isZero();
    }

    @Test
    void somethingHasToCount() {
        assertRefused("weights", "program.no-weight", () -> rules(Set.of(), Map.of(), 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void aWeightOutOfRangeIsNamed(int weight) {
        assertRefused(
                "needs-met",
                "program.out-of-range",
                () -> rules(Set.of(), Map.of(PairingCriterion.NEEDS_MET, weight), 1));
    }

    @Test
    void severalMentorsAreForTeamsOnly() {
        ProgramDesign classic = ProgramTemplates.of(ProgramType.CLASSIC, Locale.ENGLISH);

        assertRefused(
                "mentorsPerMentee",
                "program.team-only",
                () -> new ProgramDesign(
                        "x",
                        "",
                        ProgramType.CLASSIC,
                        rules(Set.of(), Map.of(PairingCriterion.NEEDS_MET, 1), 2),
                        classic.agreement(),
                        6,
                        false,
                        5,
                        false));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void anAimIsAPercentageThatCanBeReached(int percent) {
        OptionalInt aim = OptionalInt.of(percent);
        OptionalInt none = OptionalInt.empty();

        assertRefused("aimMet", "program.out-of-range", () -> new ProgramAims(aim, none, none, none));
        assertRefused("aimOnTime", "program.out-of-range", () -> new ProgramAims(none, aim, none, none));
        assertRefused("aimResponse", "program.out-of-range", () -> new ProgramAims(none, none, aim, none));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 51})
    void satisfactionIsWantedFromOneToFive(int tenths) {
        OptionalInt none = OptionalInt.empty();

        assertRefused(
                "aimSatisfaction",
                "program.out-of-range",
                () -> new ProgramAims(none, none, none, OptionalInt.of(tenths)));
    }

    @Test
    void aProgramWantsNothingUntilItSaysSo() {
        assertThat(ProgramTemplates.of(ProgramType.CLASSIC, Locale.ENGLISH).aims())
                .isEqualTo(ProgramAims.NONE);
    }

    @Test
    void noReportShowsAGroupOfFour() {
        ProgramDesign classic = ProgramTemplates.of(ProgramType.CLASSIC, Locale.ENGLISH);

        assertRefused(
                "reportThreshold",
                "program.out-of-range",
                () -> new ProgramDesign(
                        "x", "", ProgramType.CLASSIC, classic.rules(), classic.agreement(), 6, false, 4, false));
    }

    @Test
    void anAgreementNeedsPartsAndEachOfThemOnce() {
        AgreementSection goals = new AgreementSection("goals", "Goals", "", true);

        assertRefused("agreement", "program.agreement-sections", () -> withAgreement(List.of()));
        assertRefused("agreement", "program.agreement-twice", () -> withAgreement(List.of(goals, goals)));
        assertRefused("agreement", "program.agreement-sections", () -> withAgreement(Collections.nCopies(31, goals)));
    }

    @Test
    void aNameIsNeededAndNotTooLong() {
        ProgramDesign classic = ProgramTemplates.of(ProgramType.CLASSIC, Locale.ENGLISH);

        assertRefused("name", "program.needed", () -> classic.named("  "));
        assertRefused("name", "program.too-long", () -> classic.named("x".repeat(121)));
        assertThat(classic.named("  Mentoring  ").name()).isEqualTo("Mentoring");
    }

    @ParameterizedTest
    @EnumSource(ProgramType.class)
    void rulesSurviveBeingKept(ProgramType type) {
        PairingRules rules = PairingRules.usual(type);

        assertThat(new RulesRevision(new ProgramId(1), 1, rules, "hr", Instant.EPOCH).rules())
                .isEqualTo(rules);
    }

    private static ProgramDesign withAgreement(List<AgreementSection> agreement) {
        ProgramDesign classic = ProgramTemplates.of(ProgramType.CLASSIC, Locale.ENGLISH);
        return new ProgramDesign("x", "", ProgramType.CLASSIC, classic.rules(), agreement, 6, false, 5, false);
    }

    private static PairingRules rules(
            Set<PairingRule> hardRules, Map<PairingCriterion, Integer> weights, int mentorsPerMentee) {
        Map<PairingCriterion, Integer> given = new EnumMap<>(PairingCriterion.class);
        given.putAll(weights);
        return new PairingRules(PairingObjective.MOST_PEOPLE, hardRules, given, 0, 120, 2, 2, mentorsPerMentee);
    }

    private static void assertRefused(String field, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }
}
