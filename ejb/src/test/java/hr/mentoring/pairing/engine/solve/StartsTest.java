package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What plans other than small dense ones are started by comes near to the end, or to the very end. */
class StartsTest {

    @Test
    void scalingSeatsEverybodyAtPricesThatProveIt() {
        for (int size = 2; size < 70; size += 4) {
            for (int limit : new int[] {1, 1000, PairingProblem.HIGHEST_SCORE}) {
                OpenProblem open = new OpenProblem(crowd(size, RandomProblems.filled(size, 1), limit, 0));
                Rows.Matrix rows = (Rows.Matrix) Rows.of(open);
                assertThat(CostScaling.suits(open, rows)).isTrue();
                int[] price = new int[size + 2];
                Counted counted = Counted.of(open, rows, rows, SolveListener.NONE);
                Seats seats = new Seats(open, counted.columns, price);
                new CostScaling(open, rows).run(seats, SolveListener.NONE);
                assertThat(seats.matching.size()).isEqualTo(size);
                assertThat(IntStream.of(price).limit(size).min()).hasValue(0);
                for (int mentee = 0; mentee < size; mentee++) {
                    int mentor = seats.matching.mentor(mentee, 0);
                    assertThat(rows.score(mentee, mentor) - price[mentor])
                            .isEqualTo(best(rows.scores(mentee), price))
                            .isEqualTo(seats.menteePrice[mentee]);
                }
            }
        }
    }

    @Test
    void scalingReportsInTheMiddleOfRoundsAndABoundAfterEach() {
        int size = 150;
        PairingProblem products = PairingProblem.of(
                Objective.MOST_PEOPLE,
                RandomProblems.filled(size, 1),
                RandomProblems.filled(size, 1),
                size * size,
                (mentee, row) -> Arrays.setAll(row, mentor -> size * size - (mentee + 1) * (mentor + 1)));
        List<SolveProgress> reports = new ArrayList<>();
        PairingPlan plan = new MentoringSolver(Method.SCALING).solve(products, report -> {
            if (report.stage() == SolveProgress.Stage.BIDDING) {
                reports.add(report);
            }
            return true;
        });
        assertThat(reports).allMatch(report -> report.bound() >= plan.total());
        assertThat(reports.get(reports.size() - 1).gap()).isZero();
        assertThat(reports.stream().map(SolveProgress::bound).distinct().count())
                .isGreaterThan(3)
                .isLessThan(reports.size());
    }

    @Test
    void scalingIsForSquaresInWhichNoForbiddenPairCanBecomeWorthIt() {
        assertThat(scales(crowd(20, RandomProblems.filled(20, 1), 1000, 0))).isTrue();
        assertThat(scales(crowd(20, RandomProblems.filled(20, 1), 1000, 5))).isTrue();
        assertThat(scales(crowd(20, RandomProblems.filled(20, 1), (1 << 29) / 20, 5)))
                .isFalse();
        assertThat(scales(crowd(20, RandomProblems.filled(20, 1), (1 << 29) / 20, 0)))
                .isTrue();
        assertThat(scales(crowd(20, RandomProblems.filled(20, 2), 1000, 0))).isFalse();
        assertThat(scales(crowd(20, RandomProblems.filled(21, 1), 1000, 0))).isFalse();
        assertThat(scales(crowd(1, RandomProblems.filled(1, 1), 1000, 0))).isFalse();
    }

    private static boolean scales(PairingProblem problem) {
        OpenProblem open = new OpenProblem(problem);
        return CostScaling.suits(open, (Rows.Matrix) Rows.of(open));
    }

    @Test
    void biddersHaveNearlyTheBestPlan() {
        for (int seed = 0; seed < 4; seed++) {
            int mentors = 150;
            int places = new int[] {2, 3, 1, 2}[seed];
            PairingProblem problem = crowd(300, RandomProblems.filled(mentors, places), 100_000, 8);
            OpenProblem open = new OpenProblem(problem);
            Rows rows = Rows.of(open);
            int[] price = new int[mentors + 2];
            Shortlists shortlists = Shortlists.of(open, rows, price);
            Rows sample = shortlists.readAll(open.demand);
            Counted counted = Counted.of(open, rows, sample, SolveListener.NONE);
            Auction auction = new Auction(open, counted.columns, price, shortlists, problem.scoreLimit());
            auction.run(SolveListener.NONE);
            Matching held = auction.outcome();
            long total = 0;
            for (int mentee = 0; mentee < 300; mentee++) {
                assertThat(held.mentorCount(mentee)).isEqualTo(1);
                total += held.score(mentee, 0);
                boolean alone = held.mentor(mentee, 0) >= mentors;
                assertThat(held.score(mentee, 0)).isEqualTo(alone ? 0 : rows.score(mentee, held.mentor(mentee, 0)));
            }
            long best = new MentoringSolver().solve(problem, SolveListener.NONE).total();
            assertThat(total).isBetween(best - best / 500, best);
        }
    }

    @Test
    void shortlistsKnowTheBestWhileAllPricesRise() {
        OpenProblem open = new OpenProblem(crowd(60, RandomProblems.filled(400, 1), 1000, 8));
        Rows rows = Rows.of(open);
        int[] price = new int[402];
        Shortlists shortlists = Shortlists.of(open, rows, price);
        shortlists.readAll(open.demand);
        Random random = new Random(5);
        int[] some = IntStream.range(0, 60).filter(mentee -> mentee % 3 == 0).toArray();
        for (int round = 0; round < 30; round++) {
            for (int mentor = 0; mentor < 400; mentor++) {
                price[mentor] += random.nextInt(4) == 0 ? random.nextInt(150) : 0;
            }
            for (int mentee = 0; mentee < 60; mentee++) {
                int best = best(((Rows.Matrix) rows).scores(mentee), price);
                assertThat(shortlists.mostWorth(mentee)).isGreaterThanOrEqualTo(best);
                assertThat(shortlists.bestBesides(mentee, new Matching(60, 402)))
                        .isGreaterThanOrEqualTo(best);
                assertThat(shortlists.best(mentee)).isEqualTo(best);
                assertThat(shortlists.count[mentee]).isLessThanOrEqualTo(shortlists.size);
            }
            shortlists.refresh(some, round % 2 == 0 ? some.length : 3);
        }
    }

    @Test
    void sampleHoldsAllowedPairsOfEveryMentee() {
        OpenProblem open = new OpenProblem(crowd(60, RandomProblems.filled(400, 1), 1000, 8));
        Rows rows = Rows.of(open);
        Rows sample = Shortlists.of(open, rows, new int[402]).readAll(open.demand);
        Rows.Reader reader = sample.reader();
        for (int mentee = 0; mentee < 60; mentee++) {
            reader.collectAll(mentee, new int[402], Shortlists.NOBODY_ELSE);
            assertThat(reader.found).isBetween(8, 16);
            for (int k = 0; k < reader.found; k++) {
                assertThat(rows.score(mentee, reader.mentors[k])).isNotNegative();
            }
        }
    }

    private static int best(int[] scores, int[] price) {
        int best = Integer.MIN_VALUE;
        for (int mentor = 0; mentor < scores.length; mentor++) {
            best = Math.max(best, scores[mentor] - price[mentor]);
        }
        return best;
    }

    private static PairingProblem crowd(int mentees, int[] places, int limit, int oneForbiddenIn) {
        return PairingProblem.of(
                Objective.MOST_PEOPLE, RandomProblems.filled(mentees, 1), places, limit, (mentee, row) -> {
                    Random random = new Random(mentees * 31L + mentee);
                    Arrays.setAll(
                            row,
                            mentor -> oneForbiddenIn > 0 && mentor != mentee && random.nextInt(oneForbiddenIn) == 0
                                    ? ScoreRows.FORBIDDEN
                                    : random.nextInt(limit) + 1);
                });
    }
}
