package hr.mentoring.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.job.Execution;
import hr.mentoring.job.LeaseLost;
import hr.mentoring.job.RunId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final int BAD = 5;

    private final List<List<Integer>> together = new ArrayList<>();
    private final List<List<Integer>> oneByOne = new ArrayList<>();

    @Test
    void manyAreDoneTogetherAndOneThatIsLeftByItself() {
        Groups.each(numbers(7), 3, together::add, oneByOne::add, () -> false);

        assertThat(together).containsExactly(List.of(1, 2, 3), List.of(4, 5, 6));
        assertThat(oneByOne).containsExactly(List.of(7));
    }

    @Test
    void onlyTheGroupOfOneThatFailsIsDoneOneByOne() {
        Groups.each(numbers(9), 3, this::failOfBad, oneByOne::add, () -> false);

        assertThat(together).containsExactly(List.of(1, 2, 3), List.of(7, 8, 9));
        assertThat(oneByOne).containsExactly(List.of(4, 5, 6));
    }

    @Test
    void noGroupIsBegunAfterAStop() {
        Groups.each(numbers(9), 3, together::add, oneByOne::add, () -> !together.isEmpty());

        assertThat(together).containsExactly(List.of(1, 2, 3));
        assertThat(oneByOne).isEmpty();
    }

    @Test
    void nothingIsTriedAgainByAnAttemptThatIsOver() {
        LeaseLost over = new LeaseLost(new Execution(new RunId(1), 1));

        assertThatThrownBy(() -> Groups.each(
                        numbers(9),
                        3,
                        group -> {
                            throw over;
                        },
                        oneByOne::add,
                        () -> false))
                .isSameAs(over);
        assertThat(oneByOne).isEmpty();
    }

    private void failOfBad(List<Integer> group) {
        if (group.contains(BAD)) {
            throw new IllegalStateException("One of " + group);
        }
        together.add(group);
    }

    private static List<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }
}
