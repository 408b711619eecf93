package hr.mentoring.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.pairing.engine.FirstWish.Answer;
import hr.mentoring.pairing.engine.criterion.Criteria;
import hr.mentoring.pairing.engine.rule.HardRules;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ParticipantBuilder;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.ProgramType;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.SolveListener;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a mentee hears about the first wish, and what not. */
class FirstWishTest {

    private static final FirstWish NOT_POSSIBLE = FirstWish.of(Answer.NOT_POSSIBLE);

    private final PairingEngine engine = PairingEngine.standard();

    private static ParticipantBuilder mentee(String id, String wish) {
        return Participant.of(id).wantsMentors(1).level(1).needs("law", 3, 5).wishes(List.of(wish));
    }

    private static ParticipantBuilder mentor(String id) {
        return Participant.of(id).hasPlaces(1).level(3);
    }

    private Optional<FirstWish> wishOf(String mentee, ParticipantBuilder... people) {
        ProgramSettings settings = ProgramSettings.of(
                ProgramType.CLASSIC, Objective.BEST_TOTAL, Criteria.usualWeights(), HardRules.codes());
        CompiledCohort cohort = engine.compile(Snapshot.of(
                settings,
                List.of(people).stream().map(ParticipantBuilder::build).toList()));
        return engine.explanations(cohort, engine.solve(cohort, SolveListener.NONE))
                .firstWish(mentee);
    }

    @Test
    void whoGotTheirWishHearsSo() {
        assertThat(wishOf("ana", mentee("ana", "vera"), mentor("vera"))).contains(FirstWish.of(Answer.GRANTED));
    }

    @Test
    void aRuleThatBothCanSeeIsNamed() {
        assertThat(wishOf("ana", mentee("ana", "vera").reportsTo("vera"), mentor("vera")))
                .contains(new FirstWish(Answer.RULED_OUT, "not-in-own-line"));
    }

    @Test
    void whoIsAvoidedCannotTellItFromAPlaceThatIsNeededElsewhere() {
        assertThat(wishOf("ana", mentee("ana", "vera"), mentor("vera").avoids(Set.of("ana"))))
                .contains(NOT_POSSIBLE);
        assertThat(wishOf(
                        "ana",
                        mentee("ana", "vera"),
                        mentee("bea", "vera"),
                        mentor("vera").wishes(List.of("bea"))))
                .contains(NOT_POSSIBLE);
    }

    @Test
    void whoWishesForSomebodyWhoDoesNotTakePartDoesNotHearThat() {
        assertThat(wishOf("ana", mentee("ana", "nora"), mentor("vera"))).contains(NOT_POSSIBLE);
    }

    @Test
    void whatPeopleSpeakAndWhenTheyAreFreeIsNotGivenAway() {
        assertThat(wishOf(
                        "ana",
                        mentee("ana", "vera").languages(Set.of("hr")),
                        mentor("vera").languages(Set.of("de"))))
                .contains(NOT_POSSIBLE);
    }

    @Test
    void whoHasAMentorThatFitsBetterHearsSo() {
        assertThat(wishOf(
                        "ana",
                        mentee("ana", "vera"),
                        mentor("vera"),
                        mentor("lea").offers("law", 5)))
                .contains(FirstWish.of(Answer.HAS_BETTER));
    }

    @Test
    void whoWishedForNobodyHearsNothing() {
        assertThat(wishOf("ana", Participant.of("ana").wantsMentors(1).level(1), mentor("vera")))
                .isEmpty();
    }
}
