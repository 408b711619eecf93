package hr.mentoring.reciprocity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairState;
import hr.mentoring.program.CohortId;
import hr.mentoring.reciprocity.Direction;
import hr.mentoring.reciprocity.GiftKind;
import hr.mentoring.reciprocity.NewGift;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A line of the ledger says who gave what to whom. */
class GiftTest {

    private static final PersonId ANA = new PersonId(1);
    private static final PersonId BEN = new PersonId(2);
    private static final PersonId CEM = new PersonId(3);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Pair PAIR =
            new Pair(new PairId(7), new CohortId(1), ANA, BEN, PairState.ACTIVE, LocalDate.of(2026, 3, 1), null, null);

    @Test
    void whatTheGiverWritesTheReceiverMayConfirm() {
        Gift gift = line(Direction.I_GAVE);
        assertThat(gift.giver()).isEqualTo(ANA);
        assertThat(gift.isConfirmed()).isFalse();

        refuses("reciprocity.not-to-confirm", () -> gift.confirm(ANA, NOW));
        gift.confirm(BEN, NOW);
        assertThat(gift.isConfirmed()).isTrue();
        refuses("reciprocity.not-to-confirm", () -> gift.confirm(BEN, NOW));
    }

    @Test
    void whatTheReceiverWritesIsConfirmedWithIt() {
        Gift gift = line(Direction.I_RECEIVED);

        assertThat(gift.giver()).isEqualTo(BEN);
        assertThat(gift.isConfirmed()).isTrue();
    }

    @Test
    void whoWroteItTakesItBackUntilTheOtherOneHasConfirmedIt() {
        Gift gift = line(Direction.I_GAVE);
        gift.requireRemovableBy(ANA);
        refuses("reciprocity.not-to-take-back", () -> gift.requireRemovableBy(BEN));
        gift.confirm(BEN, NOW);
        refuses("reciprocity.not-to-take-back", () -> gift.requireRemovableBy(ANA));
        line(Direction.I_RECEIVED).requireRemovableBy(ANA);
    }

    @Test
    void passingOnGoesToSomebodyElseOrToNobodyNamed() {
        assertThat(onward(CEM).to()).contains(CEM);
        assertThat(onward(null).to()).isEmpty();
        refuses("reciprocity.onward-to-us", () -> onward(BEN));
        refuses("reciprocity.not-to-confirm", () -> onward(CEM).confirm(BEN, NOW));
    }

    @Test
    void aLineTakesSomeMinutesOrNone() {
        refuses("reciprocity.minutes", () -> line(Direction.I_GAVE, "", -5));
        refuses("reciprocity.minutes", () -> line(Direction.I_GAVE, "", Gift.LONGEST + 1));
        refuses("common.too-long", () -> line(Direction.I_GAVE, "x".repeat(301), 0));
        assertThat(line(Direction.I_GAVE, "", 0).minutes()).isZero();
    }

    private static Gift line(Direction direction) {
        return line(direction, "A contact in Porto", 10);
    }

    private static Gift line(Direction direction, String word, int minutes) {
        return new Gift(PAIR, new NewGift(direction, GiftKind.CONTACT, word, minutes, null), ANA, NOW);
    }

    private static Gift onward(@Nullable PersonId to) {
        return new Gift(PAIR, new NewGift(Direction.PASSED_ON, GiftKind.TEACHING, "", 0, to), ANA, NOW);
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
