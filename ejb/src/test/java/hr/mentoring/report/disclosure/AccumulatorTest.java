package hr.mentoring.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Forms that are calculated in place are those that adding them one by one gives. */
class AccumulatorTest {

    private final Accumulator accumulator = new Accumulator(200);

    @Test
    void multiplesAddUpAndCancelOut() {
        accumulator.add(3, Form.sumOf(5, 70, 199));
        accumulator.add(Residue.negative(3), Form.sumOf(5, 130));
        assertThat(accumulator.lowest()).isEqualTo(70);
        Form sum = accumulator.take();
        assertThat(sum.size()).isEqualTo(3);
        assertThat(sum.factorOf(70)).isEqualTo(3);
        assertThat(sum.factorOf(130)).isEqualTo(Residue.of(-3));
        assertThat(sum.factorOf(199)).isEqualTo(3);
    }

    @Test
    void somethingLowerMayComeLater() {
        accumulator.add(1, Form.sumOf(150));
        assertThat(accumulator.lowest()).isEqualTo(150);
        accumulator.add(1, Form.sumOf(2, 150));
        assertThat(accumulator.lowest()).isEqualTo(2);
    }

    @Test
    void nothingIsLeftBehind() {
        accumulator.add(1, Form.sumOf(7, 8));
        accumulator.take();
        assertThat(accumulator.lowest()).isEqualTo(Accumulator.NONE);
        assertThat(accumulator.take().isZero()).isTrue();
        accumulator.add(1, Form.sumOf(8));
        assertThat(accumulator.take().factorOf(8)).isEqualTo(1);
    }

    @Test
    void everythingButZeroHasAnInverse() {
        for (long one : new long[] {1, 2, 127, Residue.of(-1), Residue.of(-128), 1L << 60}) {
            assertThat(Residue.product(one, Residue.inverse(one))).isEqualTo(1);
        }
    }
}
