package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.pairing.engine.solve.Verdict.Fault;
import hr.mentoring.pairing.engine.solve.Verdict.Kind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanVerifierTest {

    private static final int[][] SCORES = {
        {90, 40, -1},
        {80, 70, -1},
        {-1, 60, 50},
        {85, 10, -1},
    };
    private final PairingProblem problem = PairingProblem.of(
            Objective.MOST_PEOPLE,
            new int[] {1, 1, 1, 1},
            new int[] {1, 1, 1},
            100,
            (mentee, row) -> System.arraycopy(SCORES[mentee], 0, row, 0, row.length));
    private final PairingPlan plan = new ShortestPathSolver().solve(problem, SolveListener.NONE);
    private final Certificate proof = plan.certificate();

    private List<Kind> faults(PairingPlan suspect) {
        return new PlanVerifier()
                .verify(problem, suspect).faults().stream().map(Fault::kind).toList();
    }

    private static PairingPlan pairs(Certificate certificate, int[] mentees, int[] mentors) {
        int[] scores = new int[mentees.length];
        Arrays.setAll(scores, k -> SCORES[mentees[k]][mentors[k]]);
        return new PairingPlan(mentees, mentors, scores, certificate);
    }

    private PairingPlan withPrices(long[] mentees, long[] mentors, long first) {
        int[] who = new int[plan.size()];
        int[] whom = new int[plan.size()];
        Arrays.setAll(who, plan::mentee);
        Arrays.setAll(whom, plan::mentor);
        return pairs(new Certificate(mentees, mentors, first, 0, proof.people(), proof.pairs(), List.of()), who, whom);
    }

    private long[] menteePrices() {
        long[] prices = new long[4];
        Arrays.setAll(prices, proof::menteePrice);
        return prices;
    }

    private long[] mentorPrices() {
        long[] prices = new long[3];
        Arrays.setAll(prices, proof::mentorPrice);
        return prices;
    }

    @Test
    void bestPlanIsProven() {
        Verdict verdict = new PlanVerifier().verify(problem, plan);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.total()).isEqualTo(90 + 70 + 50);
        assertThat(verdict.bound()).isEqualTo(verdict.worth());
    }

    @Test
    void pricesBeyond32BitsAreTakenForWhatTheyAre() {
        PairingProblem one =
                PairingProblem.of(Objective.BEST_TOTAL, new int[] {1}, new int[] {1, 1}, 9, (mentee, row) -> {
                    row[0] = 3;
                    row[1] = 9;
                });
        for (long own : new long[] {9 - (1L << 32), 9 + (-1L << 40)}) {
            Certificate low = new Certificate(
                    new long[] {own}, new long[] {3, 0}, 0, 0, proof.people(), proof.pairs(), List.of());
            PairingPlan weaker = new PairingPlan(new int[] {0}, new int[] {0}, new int[] {3}, low);
            assertThat(new PlanVerifier().verify(one, weaker).proven()).isFalse();
        }
        Certificate dear = new Certificate(
                new long[] {0}, new long[] {3, 1L << 40}, 0, 0, proof.people(), proof.pairs(), List.of());
        PairingPlan any = new PairingPlan(new int[] {0}, new int[] {0}, new int[] {3}, dear);
        assertThat(new PlanVerifier().verify(one, any).proven()).isFalse();
    }

    @Test
    void worsePlanIsNotProven() {
        assertThat(faults(pairs(proof, new int[] {1, 2, 3}, new int[] {1, 2, 0})))
                .contains(Kind.TOTAL_NOT_PROVEN);
    }

    @Test
    void planWithFewerPeopleIsNotProven() {
        assertThat(faults(pairs(proof, new int[] {0, 1}, new int[] {0, 1})))
                .contains(Kind.PEOPLE_NOT_PROVEN, Kind.PAIRS_NOT_PROVEN);
    }

    @Test
    void mentorBeyondCapacityIsFound() {
        assertThat(faults(pairs(proof, new int[] {0, 1, 2}, new int[] {0, 0, 2})))
                .containsExactly(Kind.CAPACITY_EXCEEDED);
    }

    @Test
    void menteeBeyondDemandIsFound() {
        assertThat(faults(pairs(proof, new int[] {0, 0, 2}, new int[] {0, 1, 2})))
                .containsExactly(Kind.DEMAND_EXCEEDED);
    }

    @Test
    void forbiddenPairIsFound() {
        assertThat(faults(pairs(proof, new int[] {0, 1, 3}, new int[] {0, 1, 2})))
                .contains(Kind.FORBIDDEN_PAIR);
    }

    @Test
    void pairStatedTwiceIsFound() {
        assertThat(faults(pairs(proof, new int[] {0, 0}, new int[] {0, 0}))).contains(Kind.MALFORMED_PAIR);
    }

    @Test
    void pairOutOfRangeIsFound() {
        PairingPlan suspect = new PairingPlan(new int[] {0}, new int[] {3}, new int[] {90}, proof);
        assertThat(faults(suspect)).containsExactly(Kind.MALFORMED_PAIR);
    }

    @Test
    void embellishedScoreIsFound() {
        PairingPlan suspect = new PairingPlan(new int[] {0, 1, 2}, new int[] {0, 1, 2}, new int[] {90, 71, 50}, proof);
        assertThat(faults(suspect)).containsExactly(Kind.WRONG_SCORE);
    }

    @Test
    void brokenLockIsFound() {
        PairingProblem locked = problem.withLocks(List.of(new Lock(1, 0, 80)));
        assertThat(new PlanVerifier().verify(locked, plan).faults())
                .containsExactly(new Fault(Kind.LOCK_BROKEN, 1, 0, 0, 1));
    }

    @Test
    void menteePriceTooLowIsFound() {
        for (int mentee = 0; mentee < 3; mentee++) {
            long[] prices = menteePrices();
            prices[mentee] -= 1000;
            assertThat(faults(withPrices(prices, mentorPrices(), proof.firstPrice())))
                    .as("mentee %d", mentee)
                    .contains(Kind.TOTAL_NOT_PROVEN);
        }
    }

    @Test
    void mentorPriceTooHighIsFound() {
        for (int mentor = 0; mentor < 3; mentor++) {
            long[] prices = mentorPrices();
            prices[mentor] += 1000;
            assertThat(faults(withPrices(menteePrices(), prices, proof.firstPrice())))
                    .as("mentor %d", mentor)
                    .contains(Kind.TOTAL_NOT_PROVEN);
        }
    }

    @Test
    void negativeMentorPriceIsFound() {
        long[] prices = mentorPrices();
        prices[2] = -1;
        assertThat(faults(withPrices(menteePrices(), prices, proof.firstPrice())))
                .contains(Kind.BAD_PRICE);
    }

    @Test
    void priceOfAnEmptyPlaceIsNotAllowedWhereOnlyTheTotalCounts() {
        PairingProblem total = problem.withObjective(Objective.BEST_TOTAL);
        PairingPlan suspect = withPrices(menteePrices(), mentorPrices(), -5);
        assertThat(new PlanVerifier().verify(total, suspect).faults())
                .extracting(Fault::kind)
                .contains(Kind.BAD_PRICE);
    }

    @Test
    void coverThatLeavesOutAMentorProvesNothing() {
        BitSet mentors = proof.people().mentors();
        mentors.clear(0);
        Cover holey = new Cover(proof.people().mentees(), mentors);
        Certificate weak =
                new Certificate(menteePrices(), mentorPrices(), proof.firstPrice(), 0, holey, proof.pairs(), List.of());
        assertThat(faults(pairs(weak, new int[] {0, 1, 2}, new int[] {0, 1, 2})))
                .containsExactly(Kind.PEOPLE_NOT_PROVEN);
    }

    @Test
    void levelThatThePlanDoesNotHaveIsFound() {
        PairingProblem fair = problem.withObjective(Objective.FAIREST);
        PairingPlan fairest = new ShortestPathSolver().solve(fair, SolveListener.NONE);
        Certificate found = fairest.certificate();
        assertThat(new PlanVerifier().verify(fair, fairest).faults()).isEmpty();
        Certificate boasting = new Certificate(
                menteePrices(),
                mentorPrices(),
                found.firstPrice(),
                0,
                found.people(),
                found.pairs(),
                List.of(new FairLevel(found.levels().get(0).score() + 1, 1)));
        PairingPlan suspect = pairs(boasting, new int[] {0, 1, 2}, new int[] {0, 1, 2});
        assertThat(new PlanVerifier().verify(fair, suspect).faults())
                .extracting(Fault::kind)
                .contains(Kind.BAD_LEVELS);
    }

    @Test
    void certificateOfAnotherProblemIsFound() {
        Certificate other = new Certificate(new long[3], new long[3], 0, 0, proof.people(), proof.pairs(), List.of());
        assertThat(faults(pairs(other, new int[] {0}, new int[] {0}))).containsExactly(Kind.WRONG_SIZE);
    }

    @Test
    void coverAsLargeAsAPlanOfFewerPeopleProvesNothing() {
        BitSet two = new BitSet();
        two.set(0, 2);
        Cover small = new Cover(new BitSet(), two);
        Certificate weak =
                new Certificate(menteePrices(), mentorPrices(), proof.firstPrice(), 0, small, small, List.of());
        assertThat(faults(pairs(weak, new int[] {0, 1}, new int[] {0, 1})))
                .contains(Kind.PEOPLE_NOT_PROVEN, Kind.PAIRS_NOT_PROVEN);
    }

    @Test
    void pricesThatAddUpToTheTotalOfAWorsePlanProveNothing() {
        Certificate wrong =
                new Certificate(new long[4], new long[] {80, 40, 50}, 0, 0, proof.people(), proof.pairs(), List.of());
        assertThat(faults(pairs(wrong, new int[] {0, 1, 2}, new int[] {1, 0, 2})))
                .containsExactly(Kind.TOTAL_NOT_PROVEN);
    }

    @Test
    void scoreAboveTheLimitIsFound() {
        PairingProblem lower = PairingProblem.of(
                Objective.MOST_PEOPLE, new int[] {1, 1, 1, 1}, new int[] {1, 1, 1}, 89, problem.rows());
        assertThat(new PlanVerifier().verify(lower, plan).faults())
                .containsExactly(new Fault(Kind.WRONG_SCORE, 0, 0, 90, 89));
    }

    @Test
    void lockWithAnotherScoreIsFound() {
        PairingProblem locked = problem.withLocks(List.of(new Lock(0, 0, 89)));
        assertThat(new PlanVerifier().verify(locked, plan).faults())
                .containsExactly(new Fault(Kind.WRONG_SCORE, 0, 0, 90, 89));
    }

    @Test
    void everyPlanThatIsBestIsConfirmed() {
        for (long seed = 0; seed < 1500; seed++) {
            PairingProblem any = RandomProblems.small(seed);
            PairingPlan best = new ShortestPathSolver().solve(any, SolveListener.NONE);
            for (PairingProblem form : List.of(any, RandomProblems.listed(any))) {
                assertThat(new PlanVerifier().verify(form, best).faults())
                        .as("seed %d", seed)
                        .isEmpty();
            }
        }
    }

    @Test
    void noPlanIsConfirmedThatAnotherOneBeats() {
        assertThat(rejected(new ShortestPathSolver(), RandomProblems::small)).isGreaterThan(1000);
    }

    @Test
    void noPlanOfListedPairsIsConfirmedThatAnotherOneBeats() {
        assertThat(rejected(new ShortestPathSolver(), seed -> RandomProblems.listed(RandomProblems.small(seed))))
                .isGreaterThan(1000);
    }

    @Test
    void noFairPlanIsConfirmedThatAnotherOneBeats() {
        assertThat(rejected(
                        new MentoringSolver(),
                        seed -> RandomProblems.small(seed).withObjective(Objective.FAIREST)))
                .isGreaterThan(1000);
    }

    /** How many corrupted plans are rejected; those that are not are as good as any. */
    private static int rejected(PairingSolver solver, LongFunction<PairingProblem> problems) {
        int rejected = 0;
        for (long seed = 0; seed < 3000; seed++) {
            PairingProblem any = problems.apply(seed);
            PairingPlan suspect = CorruptedPlans.of(any, solver.solve(any, SolveListener.NONE), seed);
            if (new PlanVerifier().verify(any, suspect).faults().isEmpty()) {
                assertThat(ExhaustiveSearch.compare(
                                any.objective(),
                                suspect.certificate().levels().size(),
                                ExhaustiveSearch.of(any, suspect),
                                ExhaustiveSearch.best(any)))
                        .as("seed %d", seed)
                        .isZero();
            } else {
                rejected++;
            }
        }
        return rejected;
    }

    @Test
    void listedScoresAreReadAsWholeRowsAre() {
        SparseScores listed = new SparseScores(
                new int[] {0, 2, 4, 6, 8}, new int[] {0, 1, 0, 1, 1, 2, 0, 1}, new int[] {90, 40, 80, 70, 60, 50, 85, 10
                });
        PairingProblem sparse = problem.withRows(100, listed);
        assertThat(new PlanVerifier().verify(sparse, plan).faults()).isEmpty();
        PairingPlan worse = pairs(proof, new int[] {1, 2, 3}, new int[] {1, 2, 0});
        assertThat(new PlanVerifier().verify(sparse, worse).faults())
                .extracting(Fault::kind)
                .containsExactly(Kind.TOTAL_NOT_PROVEN);
        assertThat(new PlanVerifier()
                        .verify(sparse, pairs(proof, new int[] {0, 1, 3}, new int[] {0, 1, 2}))
                        .faults())
                .extracting(Fault::kind)
                .contains(Kind.FORBIDDEN_PAIR);
    }

    @Test
    void levelWithAnotherNumberOfPairsIsFound() {
        assertThat(faultsOfFairest(found -> List.of(new FairLevel(
                        found.levels().get(0).score(), found.levels().get(0).pairs() + 1))))
                .containsExactly(Kind.BAD_LEVELS);
    }

    @Test
    void fairPlanThatStatesNoLevelIsNotConfirmed() {
        assertThat(faultsOfFairest(found -> List.of())).contains(Kind.BAD_LEVELS);
    }

    private List<Kind> faultsOfFairest(Function<Certificate, List<FairLevel>> stated) {
        PairingProblem fair = problem.withObjective(Objective.FAIREST).withFairnessLevels(1);
        PairingPlan fairest = new ShortestPathSolver().solve(fair, SolveListener.NONE);
        Certificate found = fairest.certificate();
        long[] mentees = new long[4];
        long[] mentors = new long[3];
        Arrays.setAll(mentees, found::menteePrice);
        Arrays.setAll(mentors, found::mentorPrice);
        int[] who = new int[fairest.size()];
        int[] whom = new int[fairest.size()];
        Arrays.setAll(who, fairest::mentee);
        Arrays.setAll(whom, fairest::mentor);
        Certificate claim = new Certificate(
                mentees,
                mentors,
                found.firstPrice(),
                found.furtherPrice(),
                found.people(),
                found.pairs(),
                stated.apply(found));
        return new PlanVerifier()
                .verify(fair, pairs(claim, who, whom)).faults().stream()
                        .map(Fault::kind)
                        .toList();
    }

    /** Two mentees have to share what nobody fits well: levels 40 and 50, one pair each. */
    private final PairingProblem fair = PairingProblem.of(
                    Objective.FAIREST, new int[] {1, 1, 1, 1}, new int[] {1, 1, 1, 1}, 100, (mentee, row) -> {
                        int[][] scores = {{40, 30, -1, 20}, {90, 50, -1, 45}, {90, 80, 70, 35}, {60, 85, 95, 41}};
                        System.arraycopy(scores[mentee], 0, row, 0, row.length);
                    })
            .withFairnessLevels(2);

    private List<Kind> faultsOfLevels(UnaryOperator<List<LevelProof>> change, UnaryOperator<long[]> weights) {
        PairingPlan found = new MentoringSolver().solve(fair, SolveListener.NONE);
        Certificate its = found.certificate();
        int[] who = IntStream.range(0, found.size()).map(found::mentee).toArray();
        int[] whom = IntStream.range(0, found.size()).map(found::mentor).toArray();
        int[] reached = IntStream.range(0, found.size()).map(found::score).toArray();
        Certificate claim = new Certificate(
                its.prices(),
                its.people(),
                its.pairs(),
                its.levels(),
                change.apply(its.levelProofs()),
                weights.apply(its.levelWeights()));
        return new PlanVerifier()
                .verify(fair, new PairingPlan(who, whom, reached, claim)).faults().stream()
                        .map(Fault::kind)
                        .distinct()
                        .toList();
    }

    private static LevelProof withPrices(LevelProof level, long menteesBy, long mentorsBy, long firstBy) {
        DualPrices prices = level.prices();
        long[] mentees = IntStream.range(0, prices.mentees())
                .mapToLong(mentee -> prices.mentee(mentee) + menteesBy)
                .toArray();
        long[] mentors = IntStream.range(0, prices.mentors())
                .mapToLong(mentor -> prices.mentor(mentor) + mentorsBy)
                .toArray();
        return new LevelProof(
                level.weights(), new DualPrices(mentees, mentors, prices.first() + firstBy, prices.further()));
    }

    @Test
    void levelsThatAreProvenOneByOneAreConfirmed() {
        PairingPlan found = new MentoringSolver().solve(fair, SolveListener.NONE);
        assertThat(found.certificate().levels()).containsExactly(new FairLevel(40, 1), new FairLevel(45, 1));
        assertThat(faultsOfLevels(UnaryOperator.identity(), UnaryOperator.identity()))
                .isEmpty();
    }

    @Test
    void levelWhoseProofIsMissingIsFound() {
        assertThat(faultsOfLevels(proofs -> proofs.subList(0, 1), weights -> weights))
                .containsExactly(Kind.BAD_LEVELS);
        assertThat(faultsOfLevels(proofs -> proofs, weights -> new long[1])).containsExactly(Kind.BAD_LEVELS);
    }

    @Test
    void levelProvenByThePricesOfAnotherIsFound() {
        assertThat(faultsOfLevels(
                        proofs -> List.of(
                                proofs.get(0),
                                new LevelProof(
                                        proofs.get(1).weights(), proofs.get(0).prices())),
                        weights -> weights))
                .containsExactly(Kind.LEVEL_NOT_PROVEN);
        assertThat(faultsOfLevels(proofs -> List.of(proofs.get(0), proofs.get(0)), weights -> weights))
                .containsExactly(Kind.BAD_LEVELS);
    }

    @Test
    void levelThatWeighsNothingOrLessIsFound() {
        assertThat(faultsOfLevels(
                        proofs -> List.of(
                                new LevelProof(new long[1], new DualPrices(new long[4], new long[4], 0, 0)),
                                proofs.get(1)),
                        weights -> weights))
                .containsExactly(Kind.BAD_LEVELS);
        assertThat(faultsOfLevels(
                        proofs -> List.of(
                                proofs.get(0),
                                new LevelProof(new long[] {-1, 1}, proofs.get(1).prices())),
                        weights -> weights))
                .containsExactly(Kind.BAD_LEVELS);
        assertThat(faultsOfLevels(proofs -> proofs, weights -> new long[] {weights[0], -1}))
                .containsExactly(Kind.BAD_LEVELS);
    }

    @Test
    void pricesOfALevelThatProveTooLittleAreFound() {
        for (int level = 0; level < 2; level++) {
            int wrong = level;
            assertThat(faultsOfLevels(
                            proofs -> IntStream.range(0, 2)
                                    .mapToObj(k -> k == wrong ? withPrices(proofs.get(k), -1, 0, -1) : proofs.get(k))
                                    .toList(),
                            weights -> weights))
                    .as("mentees' prices at level %d", level)
                    .containsExactly(Kind.LEVEL_NOT_PROVEN);
            assertThat(faultsOfLevels(
                            proofs -> IntStream.range(0, 2)
                                    .mapToObj(k -> k == wrong ? withPrices(proofs.get(k), 0, 1, 0) : proofs.get(k))
                                    .toList(),
                            weights -> weights))
                    .as("mentors' prices at level %d", level)
                    .containsExactly(Kind.LEVEL_NOT_PROVEN);
            assertThat(faultsOfLevels(
                            proofs -> IntStream.range(0, 2)
                                    .mapToObj(k -> k == wrong ? withPrices(proofs.get(k), 0, -99, 0) : proofs.get(k))
                                    .toList(),
                            weights -> weights))
                    .as("negative prices at level %d", level)
                    .contains(Kind.BAD_PRICE);
        }
    }

    @Test
    void pricesOfALevelThatAreOfAnotherProblemAreFound() {
        assertThat(faultsOfLevels(
                        proofs -> List.of(
                                proofs.get(0),
                                new LevelProof(
                                        proofs.get(1).weights(), new DualPrices(new long[3], new long[4], 0, 0))),
                        weights -> weights))
                .containsExactly(Kind.WRONG_SIZE);
    }
}
