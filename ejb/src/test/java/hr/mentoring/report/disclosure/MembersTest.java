package hr.mentoring.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Parts 0 to 2 count the voices 0, 300 and 301; nobody; and 2 and 100,000. */
class MembersTest {

    private final Members members = new Members(3, reader -> {
        reader.counts(0, 0);
        reader.counts(2, 2);
        reader.counts(0, 300);
        reader.counts(0, 301);
        reader.counts(2, 100_000);
    });

    @Test
    void voicesAreReadInARoundFromAnyPlaceOn() {
        assertThat(read(0, 0)).containsExactly(0, 300, 301);
        assertThat(read(0, 1)).containsExactly(300, 301, 0);
        assertThat(read(2, 1)).containsExactly(100_000, 2);
        assertThat(read(1, 0)).isEmpty();
    }

    @Test
    void voicesThatMoveComeBehindThoseThatAreThere() {
        members.move(2, 0);
        assertThat(read(0, 0)).containsExactly(0, 300, 301, 2, 100_000);
        assertThat(read(0, 3)).containsExactly(2, 100_000, 0, 300, 301);
        assertThat(read(0, 4)).containsExactly(100_000, 0, 300, 301, 2);
        assertThat(members.size(2)).isZero();
    }

    @Test
    void voicesMayMoveWithThoseThatCameBefore() {
        members.move(2, 1);
        members.move(0, 1);
        assertThat(read(1, 2)).containsExactly(0, 300, 301, 2, 100_000);
    }

    @Test
    void voicesThatMoveNowhereAreCountedByNobody() {
        members.move(0, Forest.NONE);
        assertThat(members.size(0)).isZero();
    }

    private int[] read(int part, int from) {
        Members.Walk voices = members.from(part, from);
        return IntStream.range(0, members.size(part)).map(i -> voices.next()).toArray();
    }
}
