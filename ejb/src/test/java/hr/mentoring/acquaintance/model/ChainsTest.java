package hr.mentoring.acquaintance.model;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.common.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The shortest chain of people who know each other, at most six steps long. */
class ChainsTest {

    private final Chains chains = new Chains();

    @Test
    void theShortestChainIsFound() {
        line(1, 2, 3, 4);
        line(1, 5, 4);

        assertThat(shortest(1, 4)).contains(people(1, 5, 4));
    }

    @Test
    void ofChainsOfOneLengthTheOneThroughLowerIdsIsFound() {
        line(1, 9, 4);
        line(1, 3, 4);

        assertThat(shortest(1, 4)).contains(people(1, 3, 4));
        assertThat(shortest(4, 1)).contains(people(4, 3, 1));
    }

    @Test
    void sixStepsAreEnoughAndSevenTooMany() {
        line(1, 2, 3, 4, 5, 6, 7, 8);

        assertThat(shortest(1, 7)).contains(people(1, 2, 3, 4, 5, 6, 7));
        assertThat(shortest(1, 8)).isEmpty();
    }

    @Test
    void everybodyOfACircleKnowsEverybody() {
        chains.circle(people(1, 2, 3));
        chains.circle(people(3, 4));

        assertThat(shortest(1, 4)).contains(people(1, 3, 4));
    }

    @Test
    void aChainLeadsAroundThoseWhoAreAvoided() {
        line(1, 2, 4);
        line(1, 5, 6, 4);

        assertThat(chains.shortest(new PersonId(1), new PersonId(4), Set.of(new PersonId(2))))
                .contains(people(1, 5, 6, 4));
    }

    @Test
    void strangersHaveNoChain() {
        line(1, 2);

        assertThat(shortest(1, 3)).isEmpty();
    }

    @Property(tries = 200)
    void aChainIsAsShortAsTheDistanceThatRepeatedSquaringTells(
            @ForAll @Size(max = 25) List<@IntRange(max = 99) Integer> numbers) {
        Chains random = new Chains();
        boolean[][] knows = new boolean[10][10];
        numbers.forEach(number -> {
            int one = number / 10;
            int other = number % 10;
            random.tie(new PersonId(one + 1), new PersonId(other + 1));
            knows[one][other] = one != other;
            knows[other][one] = one != other;
        });

        for (int to = 1; to < 10; to++) {
            int distance = distance(knows, to);
            Optional<List<PersonId>> found = random.shortest(new PersonId(1), new PersonId(to + 1), Set.of());
            assertThat(found.map(chain -> chain.size() - 1).orElse(-1))
                    .isEqualTo(distance > Chains.MOST_STEPS ? -1 : distance);
        }
    }

    /** The distance from the first one, by widening a set of people step by step; -1 for never. */
    private static int distance(boolean[][] knows, int to) {
        boolean[] reached = new boolean[10];
        reached[0] = true;
        for (int steps = 1; steps < 10; steps++) {
            boolean[] next = reached.clone();
            for (int one = 0; one < 10; one++) {
                for (int other = 0; other < 10; other++) {
                    next[other] |= reached[one] && knows[one][other];
                }
            }
            reached = next;
            if (reached[to]) {
                return steps;
            }
        }
        return -1;
    }

    private Optional<List<PersonId>> shortest(long from, long to) {
        return chains.shortest(new PersonId(from), new PersonId(to), Set.of());
    }

    private void line(long... ids) {
        for (int i = 1; i < ids.length; i++) {
            chains.tie(new PersonId(ids[i - 1]), new PersonId(ids[i]));
        }
    }

    private static List<PersonId> people(long... ids) {
        return Arrays.stream(ids).mapToObj(PersonId::new).toList();
    }
}
