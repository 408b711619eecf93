package hr.mentoring.report.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SayingTest {

    @Test
    void whatSeveralWroteStandsOnceAndFirst() {
        assertThat(Saying.of(List.of("A long walk.", "We laughed.", "we  laughed", "Zest!")))
                .containsExactly(
                        new Saying("We laughed.", true), new Saying("A long walk.", false), new Saying("Zest!", false));
    }
}
