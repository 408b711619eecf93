package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever the form of the scores, the same questions get the same answers. */
class RowsTest {

    private static final int WIDTH = 4000;

    @Test
    void mostPairsAllowedAreHeldInAMatrix() {
        checkAll(problem(40, 150, 10), Rows.Matrix.class);
    }

    @Test
    void fewPairsAllowedAreHeldInLists() {
        checkAll(problem(40, 150, 95), Rows.Listed.class);
    }

    @Test
    void statedListsStayLists() {
        checkAll(RandomProblems.listed(problem(40, 150, 95)), Rows.Listed.class);
    }

    @Test
    void veryManyScoresAreComputedAgainAndTheAllowedPairsRemembered() {
        OpenProblem open = new OpenProblem(problem(WIDTH + 1, WIDTH, 10));
        Rows rows = Rows.of(open);
        assertThat(rows).isNotInstanceOfAny(Rows.Matrix.class, Rows.Listed.class);
        Rows.Reader reader = rows.reader();
        for (int mentee = 0; mentee < 6; mentee++) {
            assertThat(rows.allowed(mentee)).isEmpty();
            check(open, rows, reader, mentee);
            int[] truth = truth(open, mentee);
            assertThat(BitSet.valueOf(rows.allowed(mentee)).stream())
                    .containsExactlyElementsOf(IntStream.range(0, WIDTH)
                            .filter(mentor -> truth[mentor] >= 0)
                            .boxed()
                            .toList());
        }
    }

    private static void checkAll(PairingProblem problem, Class<? extends Rows> form) {
        OpenProblem open = new OpenProblem(problem);
        Rows rows = Rows.of(open);
        assertThat(rows).isInstanceOf(form);
        Rows.Reader reader = rows.reader();
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            check(open, rows, reader, mentee);
        }
    }

    /** All allowed pairs, those worth more than something, and those of a part of the row, in two pieces. */
    private static void check(OpenProblem open, Rows rows, Rows.Reader reader, int mentee) {
        int[] truth = truth(open, mentee);
        int[] price = new Random(mentee).ints(truth.length, 0, 500).toArray();
        for (int above : new int[] {Shortlists.NOBODY_ELSE, 0, 499}) {
            int[] expected = IntStream.range(0, truth.length)
                    .filter(mentor -> truth[mentor] >= 0 && truth[mentor] - price[mentor] > above)
                    .toArray();
            reader.collectAll(mentee, price, above);
            assertThat(Arrays.copyOf(reader.mentors, reader.found)).isEqualTo(expected);
            for (int k = 0; k < reader.found; k++) {
                assertThat(reader.scores[k]).isEqualTo(truth[expected[k]]);
            }
            reader.open(mentee);
            reader.found = 0;
            int half = reader.width() / 2;
            reader.collect(0, half, price, above);
            reader.collect(half, reader.width(), price, above);
            assertThat(Arrays.copyOf(reader.mentors, reader.found)).isEqualTo(expected);
        }
        for (int mentor = 0; mentor < truth.length; mentor += 1 + truth.length / 20) {
            if (truth[mentor] >= 0) {
                assertThat(rows.score(mentee, mentor)).isEqualTo(truth[mentor]);
            } else {
                assertThat(rows.score(mentee, mentor)).isNegative();
            }
        }
    }

    private static int[] truth(OpenProblem open, int mentee) {
        int[] row = new int[open.mentors];
        open.fill(mentee, row);
        return row;
    }

    /** With a locked pair and mentors without a place. */
    private static PairingProblem problem(int mentees, int mentors, int percentForbidden) {
        int[] wants = new int[mentees];
        Arrays.fill(wants, 2);
        int[] places =
                IntStream.range(0, mentors).map(mentor -> (mentor + 1) % 3).toArray();
        return PairingProblem.of(Objective.MOST_PEOPLE, wants, places, 1000, (mentee, row) -> {
                    Random random = new Random(mentee);
                    Arrays.setAll(
                            row,
                            mentor -> random.nextInt(100) < percentForbidden
                                    ? ScoreRows.FORBIDDEN
                                    : random.nextInt(1001));
                })
                .withLocks(List.of(new Lock(1, 4, 10)));
    }
}
