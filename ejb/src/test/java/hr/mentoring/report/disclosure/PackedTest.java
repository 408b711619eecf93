package hr.mentoring.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
    void placesComeOutAsTheyWentInWithGapsBetweenThoseThatFollowEachOther() {
        int[] places = {0, 1, 2, 3, 9, 10, 12, 13, 14, 500, 501, 502, 503};
        Ascending all = new Ascending();
        for (int count = 0; count < places.length; count++) {
            assertThat(all.toArray()).containsExactly(Arrays.copyOf(places, count));
            all.add(places[count]);
        }
        all.close();
        assertThat(all.toArray()).containsExactly(places);
    }

    @Test
    void aColumnGivesBackItsNumbersHoweverFarFromZeroTheOthersAre() {
        long[] numbers = {-1, 0, 127, -128, 128, -129, 8_388_607, 8_388_608, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE};
        Column added = new Column();
        Column set = new Column(numbers.length, -1);
        for (int place = 0; place < numbers.length; place++) {
            added.add(numbers[place]);
            set.set(place, numbers[place]);
            for (int before = 0; before <= place; before++) {
                assertThat(added.get(before)).isEqualTo(numbers[before]);
                assertThat(set.get(before)).isEqualTo(numbers[before]);
            }
        }
        assertThat(added.at(new int[] {8, 1}).get(0)).isEqualTo(1L << 40);
        assertThat(added.at(new int[] {8, 1}).size()).isEqualTo(2);
    }

    @Test
    void aColumnOfAscendingNumbersKnowsWhereEachOfThemIs() {
        Column column = new Column();
        for (long number : new long[] {3, 5, 900}) {
            column.add(number);
        }
        assertThat(column.find(3)).isZero();
        assertThat(column.find(900)).isEqualTo(2);
        assertThat(column.find(4)).isNegative();
        assertThat(column.find(901)).isNegative();
    }

    @Test
    void marksSayHowManyComeBefore() {
        BitSet marked = new BitSet();
        for (int place : new int[] {0, 63, 64, 200}) {
            marked.set(place);
        }
        Marks marks = new Marks(marked);
        assertThat(IntStream.of(0, 1, 63, 64, 65, 200, 201, 10_000).map(marks::before))
                .containsExactly(0, 1, 1, 2, 3, 3, 4, 4);
        assertThat(IntStream.of(0, 1, 64, 200, 10_000).mapToObj(marks::has))
                .containsExactly(true, false, true, true, false);
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
    void eachOfManyRowsIsFound() {
        Rows rows = new Rows();
        for (int row = 0; row < 1_000; row++) {
            rows.add(FAR_APART, row % FAR_APART.length);
        }
        rows.close();
        for (int row = 0; row < 1_000; row++) {
            assertThat(rows.get(row)).containsExactly(Arrays.copyOf(FAR_APART, row % FAR_APART.length));
        }
        assertThat(rows.longest()).isEqualTo(FAR_APART.length - 1);
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
