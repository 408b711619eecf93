package hr.mentoring.development.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.development.Level;
import hr.mentoring.development.Round;
import hr.mentoring.pairing.PairId;
import hr.mentoring.profile.CompetencyId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A plan goes from round to round, and where to go is the mentee's to say. */
class PlanTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-09-02T09:00:00Z");

    @Test
    void theNextRoundOpensWhenBothHaveSpoken() {
        Plan plan = new Plan(new PairId(7), NOW);
        plan.reassess(true, LATER);

        assertThat(plan.round()).isEqualTo(Round.HALFTIME);
        assertThat(plan.since()).isEqualTo(LATER);
    }

    @Test
    void asLongAsSomebodyIsSilentTheRoundStays() {
        Plan plan = new Plan(new PairId(7), NOW);

        refuses("development.round-unspoken", () -> plan.reassess(false, LATER));
        assertThat(plan.round()).isEqualTo(Round.START);
    }

    @Test
    void afterTheEndThereIsNoRound() {
        Plan plan = new Plan(new PairId(7), NOW);
        plan.reassess(true, NOW);
        plan.reassess(true, NOW);

        refuses("development.round-last", () -> plan.reassess(true, LATER));
    }

    @Test
    void howFarToComeIsTheMenteesToSay() {
        MappedCompetency mapped = new MappedCompetency(new PairId(7), new CompetencyId(3), new PersonId(2), NOW);

        refuses("development.mentees", () -> mapped.aimFor(Side.MENTOR, Level.WELL));
        mapped.aimFor(Side.MENTEE, Level.WELL);
        assertThat(mapped.aim()).contains(Level.WELL);
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
