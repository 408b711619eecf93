package hr.mentoring.directory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReportingLinesTest {

    @Test
    void findsEachCircleOnceAndNobodyBelowIt() {
        var lines = new ReportingLines(Map.of("a", "b", "b", "c", "c", "b", "d", "d", "e", "a", "f", "top"));
        assertThat(lines.circles()).containsExactly(List.of("b", "c"), List.of("d"));
    }

    @Test
    void putsEverybodyAfterTheirManager() {
        var lines = new ReportingLines(Map.of("c", "b", "b", "a", "d", "a"));
        assertThat(lines.managersFirst(List.of("c", "d", "b", "a"), Function.identity()))
                .containsExactly("a", "d", "b", "c");
    }

    @Test
    void aChainOfAHundredThousandPeopleIsNoTrouble() {
        Map<String, String> chain = new HashMap<>();
        for (int i = 1; i < 100_000; i++) {
            chain.put(Integer.toString(i), Integer.toString(i - 1));
        }
        var lines = new ReportingLines(chain);
        assertThat(lines.circles()).isEmpty();
        assertThat(lines.managersFirst(List.of("99999", "0"), Function.identity()))
                .containsExactly("0", "99999");
        chain.put("0", "99999");
        assertThat(lines.circles())
                .singleElement()
                .satisfies(circle -> assertThat(circle).hasSize(100_000));
    }
}
