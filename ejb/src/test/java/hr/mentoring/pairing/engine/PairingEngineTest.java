package hr.mentoring.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.pairing.engine.criterion.Criteria;
import hr.mentoring.pairing.engine.criterion.Reason.Audience;
import hr.mentoring.pairing.engine.rule.HardRules;
import hr.mentoring.pairing.engine.snapshot.PairKey;
import hr.mentoring.pairing.engine.snapshot.Participant;
import hr.mentoring.pairing.engine.snapshot.ProgramSettings;
import hr.mentoring.pairing.engine.snapshot.ProgramType;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.SolveCancelled;
import hr.mentoring.pairing.engine.solve.SolveListener;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PairingEngineTest {

    private static final ProgramSettings CLASSIC =
            ProgramSettings.of(ProgramType.CLASSIC, Objective.MOST_PEOPLE, Criteria.usualWeights(), HardRules.codes());

    private final PairingEngine engine = PairingEngine.standard();

    private static final Participant ANA = Participant.of("ana")
            .wantsMentors(1)
            .level(1)
            .needs("negotiation", 4, 5)
            .languages(Set.of("hr"))
            .build();
    private static final Participant BRANKA = Participant.of("branka")
            .wantsMentors(1)
            .level(1)
            .needs("statistics", 3, 3)
            .languages(Set.of("hr"))
            .build();
    private static final Participant VESNA = Participant.of("vesna")
            .hasPlaces(1)
            .level(3)
            .offers("negotiation", 5)
            .languages(Set.of("hr", "de"))
            .build();
    private static final Participant HANS = Participant.of("hans")
            .hasPlaces(1)
            .level(3)
            .offers("statistics", 3)
            .languages(Set.of("de"))
            .build();

    @Test
    void menteeIsPairedWithTheMentorWhoTeachesTheirNeed() {
        CompiledCohort cohort = engine.compile(Snapshot.of(CLASSIC, List.of(ANA, BRANKA, VESNA)));
        PairingPlan plan = engine.solve(cohort, SolveListener.NONE);
        assertThat(cohort.pairs(plan)).containsExactly(new PairKey("ana", "vesna"));
        assertThat(engine.verify(cohort, plan).proven()).isTrue();
    }

    @Test
    void explanationOfPairAddsUpToItsScoreForEveryReader() {
        CompiledCohort cohort = engine.compile(Snapshot.of(CLASSIC, List.of(ANA, BRANKA, VESNA)));
        Explanations explanations = engine.explanations(cohort, engine.solve(cohort, SolveListener.NONE));
        for (Audience reader : Audience.values()) {
            PairExplanation why = explanations.pair("ana", "vesna", reader);
            int told =
                    why.contributions().stream().mapToInt(Contribution::points).sum();
            assertThat(told + why.undisclosed()).isEqualTo(why.score());
        }
    }

    @Test
    void unmatchedMenteeLearnsThatOneMorePlaceWouldHelp() {
        CompiledCohort cohort = engine.compile(Snapshot.of(CLASSIC, List.of(ANA, BRANKA, VESNA)));
        Explanations explanations = engine.explanations(cohort, engine.solve(cohort, SolveListener.NONE));
        UnmatchedExplanation why = explanations.unmatched("branka");
        assertThat(why.candidates()).isEqualTo(1);
        assertThat(why.fullCandidates()).isEqualTo(1);
        assertThat(why.otherMentees()).isEqualTo(1);
        assertThat(why.change()).hasValueSatisfying(change -> {
            assertThat(change.help()).isEqualTo(UnmatchedExplanation.Help.ONE_MORE_PLACE);
            assertThat(change.morePeople()).isEqualTo(1);
        });
    }

    @Test
    void unmatchedMenteeLearnsWhichRuleStandsInTheWay() {
        CompiledCohort cohort = engine.compile(Snapshot.of(CLASSIC, List.of(BRANKA, HANS)));
        Explanations explanations = engine.explanations(cohort, engine.solve(cohort, SolveListener.NONE));
        UnmatchedExplanation why = explanations.unmatched("branka");
        assertThat(why.removedOnlyBy()).containsExactlyEntriesOf(new TreeMap<>(Map.of("common-language", 1)));
        assertThat(why.change())
                .hasValueSatisfying(change -> assertThat(change.code()).isEqualTo("common-language"));
        assertThat(engine.diagnose(cohort).wouldHaveOne()).containsEntry("common-language", 1);
    }

    @Test
    void nobodyIsPairedWithTheManagerOfTheirManagerWhereTheProgramSaysSo() {
        Participant report = Participant.of("report")
                .wantsMentors(1)
                .level(1)
                .reportsTo("manager")
                .standsBelow(Set.of("manager", "chief"))
                .build();
        Participant chief = Participant.of("chief").hasPlaces(1).level(5).build();
        Snapshot snapshot = Snapshot.of(CLASSIC.withRules(Set.of("not-in-longer-line")), List.of(report, chief));

        CompiledCohort cohort = engine.compile(snapshot);
        assertThat(cohort.pairs(engine.solve(cohort, SolveListener.NONE))).isEmpty();
        assertThat(engine.diagnose(cohort).wouldHaveOne()).containsEntry("not-in-longer-line", 1);

        CompiledCohort without = engine.compile(snapshot.withSettings(CLASSIC.withRules(Set.of("not-in-own-line"))));
        assertThat(without.pairs(engine.solve(without, SolveListener.NONE)))
                .containsExactly(new PairKey("report", "chief"));
    }

    @Test
    void nobodyIsPairedAcrossFewerLevelsThanTheProgramAsks() {
        Participant near = Participant.of("near").hasPlaces(1).level(3).build();
        Participant far = Participant.of("far").hasPlaces(1).level(4).build();
        Participant junior = Participant.of("junior").wantsMentors(1).level(1).build();
        ProgramSettings three = CLASSIC.withRules(Set.of("level-gap")).withLevelGap(3);

        CompiledCohort cohort = engine.compile(Snapshot.of(three, List.of(junior, near, far)));
        assertThat(cohort.pairs(engine.solve(cohort, SolveListener.NONE)))
                .containsExactly(new PairKey("junior", "far"));
        CompiledCohort nobody = engine.compile(Snapshot.of(three, List.of(junior, near)));
        assertThat(engine.diagnose(nobody).wouldHaveOne()).containsEntry("level-gap", 1);
    }

    @Test
    void whoAvoidsWhomIsToldToNobody() {
        Participant cautious = Participant.of("dora")
                .hasPlaces(1)
                .level(3)
                .avoids(Set.of("branka"))
                .build();
        CompiledCohort cohort = engine.compile(Snapshot.of(CLASSIC, List.of(BRANKA, cautious)));
        Explanations explanations = engine.explanations(cohort, engine.solve(cohort, SolveListener.NONE));
        assertThat(explanations.whyNot("branka", "dora").rules()).containsExactly("confidential");
        assertThat(explanations.unmatched("branka").removedBy()).containsOnlyKeys("confidential");
    }

    @Test
    void forcingAPairCostsWhatTheCohortLoses() {
        CompiledCohort cohort = engine.compile(Snapshot.of(CLASSIC, List.of(ANA, BRANKA, VESNA)));
        PairingPlan plan = engine.solve(cohort, SolveListener.NONE);
        Price price = engine.prices(cohort, plan).of(new PlanChange.Force("branka", "vesna"));
        int loss = cohort.score(0, 0) - cohort.score(1, 0);
        assertThat(price.total()).isEqualTo(-loss);
        assertThat(price.people()).isZero();
        assertThat(price.moves()).extracting(Price.Move::mentee).containsExactly("ana", "branka");
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void solvingStopsInTheMiddleWhenAskedAndLeadsToTheSamePlanWhenRepeated(Objective objective) {
        Snapshot snapshot = RandomCohorts.cohort(11, 400);
        CompiledCohort cohort = engine.compile(
                Snapshot.of(snapshot.settings().withObjective(objective).withFloor(0), snapshot.participants()));
        AtomicInteger calls = new AtomicInteger();
        PairingPlan plan = engine.solve(cohort, progress -> calls.incrementAndGet() > 0);
        assertThat(calls.get()).isGreaterThan(1);

        int middle = calls.get() / 2;
        AtomicInteger left = new AtomicInteger(middle);
        assertThatThrownBy(() -> engine.solve(cohort, progress -> left.decrementAndGet() >= 0))
                .isInstanceOf(SolveCancelled.class);
        assertThat(left.get()).isEqualTo(-1);

        PairingPlan again = engine.solve(cohort, SolveListener.NONE);
        assertThat(again.samePairs(plan)).isTrue();
        assertThat(engine.verify(cohort, again).proven()).isTrue();
    }

    @Test
    void repairMovesNobodyWhoCanStay() {
        Participant zdenka = Participant.of("zdenka")
                .hasPlaces(1)
                .level(2)
                .languages(Set.of("hr"))
                .build();
        Snapshot now = Snapshot.of(CLASSIC, List.of(ANA, BRANKA, VESNA, zdenka));
        List<PairKey> running = List.of(new PairKey("ana", "zdenka"), new PairKey("gone", "vesna"));
        RepairPlan still = engine.repair(now, running, new RepairPolicy.MoveNobody());
        assertThat(still.kept()).containsExactly(new PairKey("ana", "zdenka"));
        assertThat(still.ended()).containsExactly(new PairKey("gone", "vesna"));
        assertThat(still.added()).containsExactly(new PairKey("branka", "vesna"));
        RepairPlan free = engine.repair(now, running, new RepairPolicy.PricePerMove(0));
        assertThat(free.moved()).containsExactly(new PairKey("ana", "zdenka"));
        assertThat(free.total().gain()).isGreaterThan(still.total().gain());
    }

    @Test
    void snapshotOfTheFirstFormatIsStillRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (String text : List.of("mentoring-snapshot-1", Snapshot.RULE_VERSION, "CLASSIC", "MOST_PEOPLE")) {
            out.writeInt(text.length());
            out.writeBytes(text);
        }
        for (int number : new int[] {0, 0, 10, 120, 2, 3, 0, 0, 0}) {
            out.writeInt(number);
        }
        Snapshot old = Snapshot.fromBytes(bytes.toByteArray());
        assertThat(old.participants()).isEmpty();
        assertThat(old.settings().floor()).isEqualTo(10);
        assertThat(old.settings().fairnessLevels()).isEqualTo(3);
    }

    @Test
    void snapshotKeepsTheReportingLineAndTheLevelGap() {
        Participant report =
                Participant.of("report").standsBelow(Set.of("manager", "chief")).build();
        Snapshot snapshot = Snapshot.of(CLASSIC.withLevelGap(4), List.of(report));
        assertThat(Snapshot.fromBytes(snapshot.toBytes())).isEqualTo(snapshot);
        assertThat(snapshot.hash())
                .isNotEqualTo(
                        Snapshot.of(CLASSIC.withLevelGap(3), List.of(report)).hash());
    }

    @Test
    void snapshotSurvivesItsBytesAndKeepsItsHash() {
        Snapshot snapshot =
                Snapshot.of(CLASSIC, List.of(HANS, VESNA, ANA)).withForbidden(Set.of(new PairKey("ana", "hans")));
        Snapshot restored = Snapshot.fromBytes(snapshot.toBytes());
        assertThat(restored).isEqualTo(snapshot);
        assertThat(restored.hash())
                .isEqualTo(Snapshot.of(CLASSIC, List.of(ANA, HANS, VESNA))
                        .withForbidden(Set.of(new PairKey("ana", "hans")))
                        .hash());
    }
}
