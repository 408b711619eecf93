package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What dense problems are started by is nearly all of their solution: chains would mend anything else as well, but in much
 * more time, and nobody would notice.
 */
class ReductionsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 50, 10_000})
    void everybodyOfASquareIsSeatedAtPricesThatProveIt(int limit) {
        for (int size = 2; size < 60; size += 3) {
            Start start = new Start(square(size, size, limit));
            assertThat(start.reduces()).isTrue();
            assertThat(start.seats.matching.size()).as("size %d", size).isEqualTo(size);
            start.checkPrices();
        }
    }

    @Test
    void mentorsWhomNobodyNeedsCostNothing() {
        for (int size = 2; size < 60; size += 3) {
            Start start = new Start(square(size, size + 5, 100));
            assertThat(start.reduces()).isTrue();
            assertThat(start.seats.matching.size()).isEqualTo(size);
            start.checkPrices();
            for (int mentor = 0; mentor < size + 5; mentor++) {
                if (start.seats.free[mentor] > 0) {
                    assertThat(start.price[mentor]).isZero();
                }
            }
        }
    }

    @Test
    void squaresTooLargeForDenseChainsAreNearlySeated() {
        int size = 1001;
        PairingProblem problem = square(size, size, 10_000);
        Start start = new Start(problem);
        assertThat(start.reduces()).isTrue();
        assertThat(start.seats.matching.size()).isBetween(size * 9 / 10, size - 1);
        start.checkPrices();
        PairingPlan plan = new MentoringSolver().solve(problem, SolveListener.NONE);
        assertThat(new PlanVerifier().verify(problem, plan).proven()).isTrue();
    }

    @Test
    void hostileScoresAreLeftToOthers() {
        int size = 300;
        Start start = new Start(problem(
                size,
                size,
                size * size,
                (mentee, row) -> Arrays.setAll(row, mentor -> size * size - (mentee + 1) * (mentor + 1))));
        assertThat(start.reduces()).isFalse();
        assertThat(start.seats.matching.size()).isZero();
    }

    @Test
    void onlySinglePlacesAndWantsAndSmallSumsSuit() {
        PairingProblem single = square(4, 4, 100);
        assertThat(suits(single)).isTrue();
        assertThat(suits(single.withCapacity(0, 0))).isTrue();
        assertThat(suits(single.withCapacity(0, 2))).isFalse();
        assertThat(suits(PairingProblem.of(
                        Objective.MOST_PEOPLE, new int[] {2, 1}, new int[] {1, 1}, 100, single.rows())))
                .isFalse();
        int most = (1 << 27) / 4 - 1;
        assertThat(suits(single.withRows(most, single.rows()))).isTrue();
        assertThat(suits(single.withRows(most + 1, single.rows()))).isFalse();
    }

    @Test
    void methodFollowsTheShape() {
        assertThat(method(square(30, 30, 100))).isEqualTo(Method.DENSE);
        assertThat(method(square(30, 30, PairingProblem.HIGHEST_SCORE))).isEqualTo(Method.SCALING);
        assertThat(method(square(30, 30, 100).withCapacity(0, 2))).isEqualTo(Method.BIDS);
        assertThat(method(problem(30, 30, 100, (mentee, row) -> {
                    Arrays.fill(row, ScoreRows.FORBIDDEN);
                    row[mentee] = 1;
                })))
                .isEqualTo(Method.BIDS);
    }

    private static boolean suits(PairingProblem problem) {
        return Reductions.suit(new OpenProblem(problem));
    }

    private static Method method(PairingProblem problem) {
        OpenProblem open = new OpenProblem(problem);
        return Method.of(open, Rows.of(open));
    }

    /** A problem as far as reductions take it. */
    private static final class Start {
        final OpenProblem open;
        final Rows.Matrix rows;
        final int[] price;
        final Seats seats;

        Start(PairingProblem problem) {
            open = new OpenProblem(problem);
            rows = (Rows.Matrix) Rows.of(open);
            Counted counted = Counted.of(open, rows, rows, SolveListener.NONE);
            price = new int[counted.columns.count];
            seats = new Seats(open, counted.columns, price);
        }

        boolean reduces() {
            return new Reductions(open, rows, price).run(seats);
        }

        /** Everybody gains as much as any mentor brings at these prices, and has such a one, if any. */
        void checkPrices() {
            for (int mentee = 0; mentee < open.mentees; mentee++) {
                int best = Integer.MIN_VALUE;
                for (int mentor = 0; mentor < open.mentors; mentor++) {
                    best = Math.max(best, rows.score(mentee, mentor) - price[mentor]);
                }
                assertThat(seats.menteePrice[mentee]).isEqualTo(best);
                if (seats.matching.mentorCount(mentee) > 0) {
                    int mentor = seats.matching.mentor(mentee, 0);
                    assertThat(seats.matching.score(mentee, 0)).isEqualTo(rows.score(mentee, mentor));
                    assertThat(rows.score(mentee, mentor) - price[mentor]).isEqualTo(best);
                }
            }
        }
    }

    private static PairingProblem square(int mentees, int mentors, int limit) {
        return problem(mentees, mentors, limit, (mentee, row) -> {
            Random random = new Random(mentees * 1009L + mentee);
            Arrays.setAll(row, mentor -> random.nextInt(limit) + 1);
        });
    }

    private static PairingProblem problem(int mentees, int mentors, int limit, ScoreRows rows) {
        int[] wants = new int[mentees];
        int[] places = new int[mentors];
        Arrays.fill(wants, 1);
        Arrays.fill(places, 1);
        return PairingProblem.of(Objective.MOST_PEOPLE, wants, places, limit, rows);
    }
}
