package hr.mentoring.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EstimatesTest {

    @Test
    void wilsonIntervalHasTheValuesOfNewcombe1998() {
        // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, score method without continuity correction
        assertInterval(new Share(81, 263).interval(), 0.2553, 0.3662);
        assertInterval(new Share(15, 148).interval(), 0.0624, 0.1605);
        assertInterval(new Share(0, 20).interval(), 0.0000, 0.1611);
        assertInterval(new Share(1, 29).interval(), 0.0061, 0.1718);
    }

    @Test
    void wilsonIntervalStaysWithinZeroAndOne() {
        assertThat(new Share(5, 5).interval().high()).isEqualTo(1);
        assertThat(new Share(0, 5).interval().low()).isEqualTo(0);
    }

    @Test
    void aShareOfNobodyIsRefused() {
        assertThatThrownBy(() -> new Share(0, 0)).hasMessageContaining("0 of 0");
        assertThatThrownBy(() -> Mean.of(List.of())).hasMessageContaining("no ratings");
    }

    @Test
    void differenceOfSharesFollowsNewcombesInterval() {
        // Newcombe 1998 (differences), method 10: 56/70 against 48/80 is 0.0524 to 0.3339, so beyond chance
        assertThat(new Share(56, 70).differsFrom(new Share(48, 80))).isTrue();
        // 9/10 against 3/10 is 0.1705 to 0.8090; 6/7 against 2/7 is 0.0582 to 0.8062
        assertThat(new Share(6, 7).differsFrom(new Share(2, 7))).isTrue();
        // 5/56 against 0/29 is -0.0381 to 0.1926
        assertThat(new Share(5, 56).differsFrom(new Share(0, 29))).isFalse();
    }

    @Test
    void meanIntervalIsStudents() {
        Mean mean = Mean.of(List.of(4, 5, 3, 4, 5));
        assertThat(mean.value()).isEqualTo(4.2);
        assertThat(mean.deviation()).isCloseTo(0.83666, within(1e-5));
        assertInterval(mean.interval(), 3.1611, 5.2389);
    }

    @Test
    void studentsQuantilesAreThoseOfTheTables() {
        assertThat(StudentT.quantile975(4)).isCloseTo(2.7764, within(1e-4));
        assertThat(StudentT.quantile975(11)).isCloseTo(2.2010, within(2e-4));
        assertThat(StudentT.quantile975(29)).isCloseTo(2.0452, within(1e-4));
        assertThat(StudentT.quantile975(120)).isCloseTo(1.9799, within(1e-4));
        assertThat(StudentT.quantile975(9.99)).isEqualTo(StudentT.quantile975(9));
    }

    @Test
    void oneRatingSaysNothingAboutTheOthers() {
        assertThat(Mean.of(List.of(5)).interval().low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Mean.of(List.of(5)).differsFrom(Mean.of(List.of(1, 1, 1)))).isFalse();
    }

    @Test
    void changeOfAMeanIsSeenOnlyBeyondChance() {
        Mean before = new Mean(20, 4.0, 1.0);
        assertThat(new Mean(20, 4.5, 1.0).differsFrom(before)).isFalse();
        assertThat(new Mean(20, 4.8, 1.0).differsFrom(before)).isTrue();
        assertThat(new Mean(2000, 4.1, 1.0).differsFrom(new Mean(2000, 4.0, 1.0)))
                .isTrue();
    }

    @Test
    void theSilentCouldHaveSaidTheWorstOrTheBest() {
        assertInterval(new Share(30, 40).withSilent(10), 0.6, 0.8);
        assertInterval(new Mean(8, 4.0, 1).withSilent(2, 1, 5), 3.4, 4.2);
    }

    private static void assertInterval(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(1e-4));
        assertThat(interval.high()).isCloseTo(high, within(1e-4));
    }

    /** The example of Kendall (1948), ten pupils ranked in mathematics and music: sum of squared differences 54. */
    @Test
    void ranksThatAgreeInPartHaveTheCorrelationOfTheTextbook() {
        int[] music = {5, 7, 1, 3, 6, 2, 8, 10, 4, 9};
        List<RankCorrelation.Point> twice = new ArrayList<>();
        for (int pupil = 0; pupil < 10; pupil++) {
            twice.add(new RankCorrelation.Point(pupil, music[pupil]));
            twice.add(new RankCorrelation.Point(pupil, music[pupil]));
        }
        double squares = 0;
        for (int pupil = 0; pupil < 10; pupil++) {
            squares += (pupil + 1 - music[pupil]) * (pupil + 1 - music[pupil]);
        }
        assertThat(RankCorrelation.of(twice).value()).isCloseTo(1 - 6 * squares / (10 * 99), within(1e-9));
    }

    @Test
    void aRankCorrelationIsWholeForWhatRisesTogetherAndNothingForWhatDoesNot() {
        assertThat(RankCorrelation.of(points(each -> each * each)).value()).isCloseTo(1, within(1e-9));
        assertThat(RankCorrelation.of(points(each -> -each)).value()).isCloseTo(-1, within(1e-9));
        assertThat(RankCorrelation.of(points(each -> 3)).value()).isZero();
        assertThat(RankCorrelation.of(points(each -> each % 2)).isBeyondChance())
                .isFalse();
    }

    /** Half-width in z is 1.96 times the root of (1 + 0.25 / 2) / 97. */
    @Test
    void theIntervalOfARankCorrelationIsThatOfBonettAndWright() {
        Interval interval = new RankCorrelation(100, 0.5).interval();
        double half = 1.959964 * Math.sqrt(1.125 / 97);
        assertThat(interval.low()).isCloseTo(Math.tanh(0.549306 - half), within(1e-5));
        assertThat(interval.high()).isCloseTo(Math.tanh(0.549306 + half), within(1e-5));
    }

    private static List<RankCorrelation.Point> points(IntToDoubleFunction other) {
        return IntStream.range(0, 40)
                .mapToObj(each -> new RankCorrelation.Point(each, other.applyAsDouble(each)))
                .toList();
    }
}
