package hr.mentoring.reciprocity.model;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairState;
import hr.mentoring.program.CohortId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who mentored whom, up and down from one person. */
class LineageGraphTest {

    @Test
    void generationsGoUpToMentorsAndDownToMentees() {
        LineageGraph graph = LineageGraph.around(id(2), List.of(pair(1, 2), pair(2, 3), pair(3, 4)));

        assertThat(graph.generations()).isEqualTo(Map.of(id(1), -1, id(2), 0, id(3), 1, id(4), 2));
        assertThat(graph.links()).hasSize(3);
    }

    @Test
    void whoIsNeitherAboveNorBelowIsNoPartOfIt() {
        LineageGraph graph = LineageGraph.around(id(2), List.of(pair(1, 2), pair(1, 5), pair(6, 7)));

        assertThat(graph.generations()).containsOnlyKeys(id(1), id(2));
    }

    @Test
    void twoWhoMentorEachOtherStandInTheNearestGenerationOnce() {
        LineageGraph graph = LineageGraph.around(id(1), List.of(pair(1, 2), pair(2, 1)));

        assertThat(graph.generations()).containsEntry(id(1), 0).hasSize(2);
        assertThat(graph.links()).hasSize(1);
    }

    @Test
    void beyondItsReachItSaysThatItGoesOn() {
        LineageGraph graph = LineageGraph.around(id(1), List.of(pair(1, 2), pair(2, 3), pair(3, 4), pair(4, 5)));

        assertThat(graph.generations()).doesNotContainKey(id(5));
        assertThat(graph.goesOn(id(4))).isTrue();
        assertThat(graph.goesOn(id(3))).isFalse();
    }

    @Test
    void whoeverWorkedWithNobodyStandsAlone() {
        assertThat(LineageGraph.around(id(9), List.of(pair(1, 2))).generations())
                .isEqualTo(Map.of(id(9), 0));
    }

    private static PersonId id(long value) {
        return new PersonId(value);
    }

    private static Pair pair(long mentor, long mentee) {
        return new Pair(
                new PairId(mentor * 100 + mentee),
                new CohortId(1),
                id(mentee),
                id(mentor),
                PairState.ACTIVE,
                LocalDate.of(2026, 3, 1),
                null,
                null);
    }
}
