package hr.mentoring.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Equations say what they were told, however small they are kept. */
class EquationsTest {

    private final Equations equations = new Equations(100_000);

    @Test
    void factorsComeOutAsTheyWentInHoweverLarge() {
        long[] factors = {1, 1, Residue.of(-1), 127, Residue.of(-128), 128, Residue.of(-129), 1L << 60};
        Form form = Form.of(new int[] {3, 4, 36, 37, 5_000, 5_001, 99_000, 99_999}, factors);
        equations.keep(form);
        Form read = Form.of(equations.read(3));
        assertThat(read.size()).isEqualTo(factors.length);
        for (int i = 0; i < factors.length; i++) {
            assertThat(read.unknown(i)).isEqualTo(form.unknown(i));
            assertThat(read.factor(i)).isEqualTo(factors[i]);
        }
    }

    @Test
    void aMultipleOfAnEquationIsThatOfItsForm() {
        Form form = Form.of(new int[] {5, 6, 7, 8}, new long[] {1, Residue.of(-1), 3, 1L << 50});
        equations.keep(form);
        Accumulator rest = new Accumulator(10);
        assertThat(rest.add(77, equations.read(5))).isEqualTo(4);
        rest.add(Residue.negative(77), form);
        assertThat(rest.take().isZero()).isTrue();
    }

    @Test
    void oneThatIsReplacedAgainAndAgainLeavesTheOthersAsTheyAre() {
        Random random = new Random(5);
        int[] latest = new int[50];
        for (int change = 0; change < 5_000; change++) {
            int lowest = random.nextInt(latest.length);
            latest[lowest] = 50 + random.nextInt(90_000);
            equations.keep(Form.sumOf(lowest, latest[lowest]));
        }
        for (int lowest = 0; lowest < latest.length; lowest++) {
            assertThat(Form.of(equations.read(lowest)).unknown(1)).isEqualTo(latest[lowest]);
        }
    }

    @Test
    void whatIsRemovedIsNoLongerThere() {
        equations.keep(Form.sumOf(7));
        assertThat(equations.has(7)).isTrue();
        equations.remove(7);
        assertThat(equations.has(7)).isFalse();
    }
}
