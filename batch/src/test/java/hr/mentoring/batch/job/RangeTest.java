package hr.mentoring.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RangeTest {

    @Test
    void eachItemBelongsToOnePart() {
        List<Long> numbers =
                LongStream.of(0, 0, 7, 7, 9, 9, 12, 12, 30, 30).boxed().toList();

        for (int threads = 1; threads <= 12; threads++) {
            List<Range> parts = Range.cut(numbers, threads);

            assertThat(parts).hasSizeBetween(1, threads);
            assertThat(numbers)
                    .allSatisfy(number -> assertThat(parts)
                            .filteredOn(part -> part.contains(number))
                            .hasSize(1));
        }
    }

    @Test
    void partsAreOfAboutTheSameSize() {
        assertThat(Range.cut(List.of(0L, 0L, 7L, 7L, 9L, 9L), 2)).containsExactly(new Range(0, 7), new Range(9, 9));
    }

    @Test
    void whereNothingIsLeftOnePartHasNothingToDo() {
        assertThat(Range.cut(List.of(), 2)).hasSize(1).noneMatch(part -> part.contains(0));
    }
}
