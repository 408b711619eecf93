package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MostPairsTest {

    @Test
    void countsTheSameFromBitsAsFromScores() {
        for (long seed = 0; seed < 800; seed++) {
            OpenProblem open = new OpenProblem(seed < 700 ? RandomProblems.small(seed) : RandomProblems.wide(seed));
            MostPairs fromScores = new MostPairs(open, Rows.of(open), 0).run();

            MostPairs fromBits = new MostPairs(open, someBits(open, new Random(seed)), 0).run();

            assertThat(fromBits.people()).as("people, seed %d", seed).isEqualTo(fromScores.people());
            assertThat(fromBits.pairs()).as("pairs, seed %d", seed).isEqualTo(fromScores.pairs());
            assertThatPairsAreAllowed(open, fromBits.matching());
        }
    }

    @Test
    void goesOnFromPairsThatAreThere() {
        for (long seed = 0; seed < 800; seed++) {
            OpenProblem open = new OpenProblem(RandomProblems.small(seed));
            Random random = new Random(seed);
            Rows rows = someBits(open, random);
            MostPairs fromNothing = new MostPairs(open, rows, 0).run();
            Matching some = new Matching(open.mentees, open.mentors);
            for (int mentee = 0; mentee < open.mentees; mentee++) {
                if (open.first[mentee] > 0 && fromNothing.matching().mentorCount(mentee) > 0 && random.nextBoolean()) {
                    some.add(mentee, fromNothing.matching().mentor(mentee, 0), 0);
                }
            }

            MostPairs goingOn = new MostPairs(open, rows, 0, some).run();

            assertThat(goingOn.people()).as("people, seed %d", seed).isEqualTo(fromNothing.people());
            assertThat(goingOn.pairs()).as("pairs, seed %d", seed).isEqualTo(fromNothing.pairs());
            assertThatPairsAreAllowed(open, goingOn.matching());
        }
    }

    /** Rows of a few people, in the form of very many, half of which are remembered. */
    private static Rows someBits(OpenProblem open, Random random) {
        Rows rows = Rows.computed(open);
        Rows.Reader reader = rows.reader();
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            if (random.nextBoolean()) {
                reader.open(mentee);
            }
        }
        return rows;
    }

    private static void assertThatPairsAreAllowed(OpenProblem open, Matching matching) {
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            assertThat(matching.menteeCount(mentor)).isLessThanOrEqualTo(open.capacity[mentor]);
        }
        int[] row = new int[open.mentors];
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            open.fill(mentee, row);
            for (int index = 0; index < matching.mentorCount(mentee); index++) {
                assertThat(row[matching.mentor(mentee, index)]).isNotNegative();
                assertThat(matching.count(mentee, matching.mentor(mentee, index)))
                        .isEqualTo(1);
            }
        }
    }
}
