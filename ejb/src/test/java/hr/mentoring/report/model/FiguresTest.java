package hr.mentoring.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.feedback.Quarter;
import hr.mentoring.report.Edition;
import hr.mentoring.report.model.Past.Told;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Figures OF_SEVERAL_MANAGERS =
            new Figures(Stream.of("company", "manager:7", "manager:70", "manager:8", "unit:7")
                    .map(cell -> Figure.count(cell, Stage.MATCHED.measure(), 12))
                    .toList());

    @Test
    void aManagerIsHandedTheFiguresOfTheCompanyAndOfTheirOwnPartAlone() {
        assertThat(OF_SEVERAL_MANAGERS.forManager(7).cells("")).containsExactly("company", "manager:7");
    }

    @Test
    void aManagerIsHandedNoMoreOfEarlierQuarters() {
        Quarter quarter = new Quarter(2026, 2);
        Past past = new Past(List.of(new Told(Edition.first(quarter), OF_SEVERAL_MANAGERS)));

        assertThat(past.forManager(8).of(quarter).cells("")).containsExactly("company", "manager:8");
    }

    @Test
    void whatIsHandedToOneManagerIsStillThereForTheNext() {
        OF_SEVERAL_MANAGERS.forManager(7);

        assertThat(OF_SEVERAL_MANAGERS.forManager(70).cells("")).containsExactly("company", "manager:70");
    }
}
