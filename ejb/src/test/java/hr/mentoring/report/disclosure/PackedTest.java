package hr.mentoring.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedTest {

    private static final int[] FAR_APART = {0, 1, 127, 128, 129, 16_511, 2_113_664, 2_113_665, Integer.MAX_VALUE};

    @Test
    void placesComeOutAsTheyWentInHoweverFarApart() {
        assertThat(Ascending.of(FAR_APART).toArray()).containsExactly(FAR_APART);
        assertThat(Ascending.of().toArray()).isEmpty();
    }

    @Test
    void placesAreEqualIfTheyAreTheSameHoweverTheyCameTogether() {
        Ascending grown = new Ascending();
        IntStream.of(FAR_APART).forEach(grown::add);
        assertThat(grown).isEqualTo(Ascending.of(FAR_APART)).hasSameHashCodeAs(Ascending.of(FAR_APART));
        assertThat(grown).isNotEqualTo(Ascending.of(1, 2)).isNotEqualTo(Ascending.of());
    }

    @Test
    void rowsComeOutAsTheyWentIn() {
        Rows rows = new Rows();
        rows.add(FAR_APART, FAR_APART.length);
        rows.add(new int[0], 0);
        rows.add(FAR_APART, 3);
        assertThat(rows.get(0)).containsExactly(FAR_APART);
        assertThat(rows.get(1)).isEmpty();
        assertThat(rows.get(2)).containsExactly(0, 1, 127);
        assertThat(rows.size()).isEqualTo(3);
    }

    @Test
    void voicesAreBroughtIntoTheOrderOfTheirNames() {
        Random random = new Random(3);
        List<Voice> some = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            some.add(new Voice(random.nextInt(100), random.nextInt(50)));
        }
        Voices voices = Voices.of(some);
        assertThat(voices.at(voices.order())).isEqualTo(some.stream().sorted().toList());
    }
}
