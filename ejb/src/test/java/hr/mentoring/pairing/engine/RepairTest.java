package hr.mentoring.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.pairing.engine.snapshot.PairKey;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.ProgramType;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepairTest {

    private final PairingEngine engine = PairingEngine.standard();

    /** So many that a bonus above any total would leave 32 bits. */
    private static final int MANY = 30_000;

    private static final int PLACES = 10_000;

    /** A speaks only the language of the mentor whom B has; B can have the one who is free. */
    @Test
    void oneMovesWhereOnlyThatGivesAnotherOneAMentor() {
        RepairPlan plan = engine.repair(
                snapshot(
                        List.of(mentee("a", "en"), mentee("b", "en", "de"), mentee("c", "de")),
                        List.of(mentor("x", "en"), mentor("y", "de"), mentor("z", "de"))),
                List.of(new PairKey("b", "x"), new PairKey("c", "y")),
                new RepairPolicy.MoveFewest());
        assertThat(plan.kept()).containsExactly(new PairKey("c", "y"));
        assertThat(plan.moved()).containsExactly(new PairKey("b", "x"));
        assertThat(plan.added()).containsExactly(new PairKey("a", "x"), new PairKey("b", "z"));
    }

    @Test
    void aCohortTooLargeForABonusAboveAnyTotalIsRepaired() {
        List<Participant> mentees = new ArrayList<>();
        List<Participant> mentors = new ArrayList<>();
        List<PairKey> running = new ArrayList<>();
        mentors.add(mentor("n", "de"));
        for (int i = 0; i <= MANY; i++) {
            String id = "p%05d".formatted(i);
            String busy = "m" + i / PLACES;
            mentees.add(i == 0 ? mentee(id, "en", "de") : mentee(id, "en"));
            if (i < MANY) {
                running.add(new PairKey(id, busy));
            }
            if (i % PLACES == 0 && i < MANY) {
                mentors.add(Participant.of(busy)
                        .hasPlaces(PLACES)
                        .languages(Set.of("en"))
                        .build());
            }
        }
        RepairPlan plan = engine.repair(snapshot(mentees, mentors), running, new RepairPolicy.MoveFewest());
        assertThat(plan.moved()).containsExactly(new PairKey("p00000", "m0"));
        assertThat(plan.people().after()).isEqualTo(MANY + 1);
    }

    /** What is fairest leaves no bonus but one above any total, and so many places wanted leave none of these. */
    @Test
    void whereFewestMovesCannotBeProvenThatIsSaidAndAPricePerMoveIsNot() {
        List<Participant> mentees = IntStream.range(0, MANY / 20)
                .mapToObj(i -> Participant.of("p%05d".formatted(i))
                        .wantsMentors(20)
                        .languages(Set.of("en"))
                        .build())
                .toList();
        Snapshot cohort = snapshot(Objective.FAIREST, mentees, List.of(mentor("m", "en")));
        List<PairKey> running = List.of(new PairKey("p00007", "m"));

        assertThatThrownBy(() -> engine.repair(cohort, running, new RepairPolicy.MoveFewest()))
                .isInstanceOf(FewestMovesUnknown.class);
        assertThat(engine.repair(cohort, running, new RepairPolicy.PricePerMove(0))
                        .moved())
                .isEmpty();
    }

    @Test
    void nobodyMovesForNothingEvenIfAMoveNeedNotGainAnything() {
        List<Participant> mentees = List.of(mentee("a", "en"), mentee("b", "en"), mentee("c", "en"));
        List<Participant> mentors = List.of(mentor("x", "en"), mentor("y", "en"), mentor("z", "en"));
        for (Objective objective : Objective.values()) {
            for (List<String> having :
                    List.of(List.of("x", "y", "z"), List.of("y", "z", "x"), List.of("z", "y", "x"))) {
                List<PairKey> running = IntStream.range(0, having.size())
                        .mapToObj(i -> new PairKey(mentees.get(i).id(), having.get(i)))
                        .toList();

                RepairPlan plan =
                        engine.repair(snapshot(objective, mentees, mentors), running, new RepairPolicy.PricePerMove(0));

                assertThat(plan.kept()).as("%s, %s", objective, having).containsExactlyElementsOf(running);
            }
        }
    }

    private static Snapshot snapshot(List<Participant> mentees, List<Participant> mentors) {
        return snapshot(Objective.MOST_PEOPLE, mentees, mentors);
    }

    private static Snapshot snapshot(Objective objective, List<Participant> mentees, List<Participant> mentors) {
        List<Participant> people = new ArrayList<>(mentees);
        people.addAll(mentors);
        return Snapshot.of(
                new ProgramSettings(
                        ProgramType.PEER,
                        objective,
                        new TreeMap<>(Map.of("seniority", 1)),
                        new TreeSet<>(Set.of("common-language")),
                        0,
                        0,
                        0,
                        1,
                        0),
                people);
    }

    private static Participant mentee(String id, String... languages) {
        return Participant.of(id).wantsMentors(1).languages(Set.of(languages)).build();
    }

    private static Participant mentor(String id, String language) {
        return Participant.of(id).hasPlaces(1).languages(Set.of(language)).build();
    }
}
