package hr.mentoring.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class UsersTest {

    private final Users users = new Users(1_000);

    @Test
    void aPartHasTheUsersThatItWasGivenHoweverFarBelow() {
        for (int user : new int[] {500, 3, 998, 870}) {
            users.add(999, user);
        }
        BitSet found = new BitSet();
        assertThat(users.addTo(found, 999)).isEqualTo(3);
        assertThat(found.stream()).containsExactly(3, 500, 870, 998);
    }

    @Test
    void theLowestUserOfAPartWithoutAnyIsThePartItself() {
        BitSet found = new BitSet();
        assertThat(users.addTo(found, 7)).isEqualTo(7);
        assertThat(found.isEmpty()).isTrue();
    }

    @Test
    void usersThatAreTakenAreGone() {
        users.add(10, 4);
        users.add(10, 2);
        users.add(10, 4);
        assertThat(users.take(10)).containsExactly(2, 4);
        assertThat(users.take(10)).isEmpty();
    }
}
