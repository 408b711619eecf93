package hr.mentoring.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.feedback.Quarter;
import hr.mentoring.report.Edition;
import hr.mentoring.report.model.Past.Told;
import hr.mentoring.report.rendering.ReportDocument.LineChart;
import hr.mentoring.report.rendering.ReportDocument.Point;
import hr.mentoring.report.rendering.ReportDocument.Row;
import hr.mentoring.report.rendering.ReportDocument.Section;
import hr.mentoring.report.rendering.ReportDocument.Value;
import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrendsTest {

    private static final String CELL = CellKey.COMPANY;

    @Test
    void eachQuarterRepeatsWhatItsOwnReportSaid() {
        Section section = opinions(List.of(told("2026-Q1", 3.2), told("2026-Q2", 3.3)), told("2026-Q3", 3.4));
        assertThat(section.table().columns())
                .containsExactly(
                        "Quarter",
                        "Answers",
                        "Response",
                        "Relationship",
                        "Progress on goals",
                        "Match",
                        "Would recommend");
        assertThat(section.table().rows()).extracting(Row::label).containsExactly("Q1 2026", "Q2 2026", "Q3 2026");
        assertThat(section.table().rows().get(2).values())
                .extracting(Value::text)
                .containsExactly(
                        "40",
                        "80\u00a0%",
                        "3.4 (3.1–3.7)",
                        "3.4 (3.1–3.7)",
                        "3.4 (3.1–3.7)",
                        "75\u00a0% (60\u00a0%–86\u00a0%)");
        assertThat(match(section).points().get(2).reading()).isEqualTo("Q3 2026: 3.4 (3.1–3.7), 40 answers");
    }

    @Test
    void aLineJoinsTwoQuartersOnlyWhereTheChangeIsLargerThanChance() {
        Section section = opinions(List.of(told("2026-Q1", 2.0), told("2026-Q2", 3.3)), told("2026-Q3", 3.4));
        assertThat(match(section).points())
                .extracting(point -> point.spot().moved())
                .containsExactly(false, true, false);
    }

    @Test
    void aQuarterThatIsWithheldAndOneWithoutAReportAreGapsThatSaySo() {
        Told withheld = new Told(Edition.parse("2025-Q4"), new Figures(List.of(Figure.withheld(CELL))));
        Section section = opinions(List.of(told("2025-Q3", 3.0), withheld), told("2026-Q2", 3.4));
        assertThat(match(section).points())
                .extracting(Point::reading)
                .containsExactly(
                        "Q3 2025: 3.0 (2.7–3.3), 40 answers",
                        "Q4 2025: not shown",
                        "Q1 2026: no report",
                        "Q2 2026: 3.4 (3.1–3.7), 40 answers");
        assertThat(section.table().rows().get(1).values()).allMatch(Value::withheld);
        assertThat(section.table().rows().get(2).values())
                .extracting(Value::text)
                .containsOnly("–");
    }

    @Test
    void nothingGoesBackFurtherThanEightQuarters() {
        List<Told> years = new ArrayList<>();
        for (Quarter quarter = new Quarter(2023, 1);
                quarter.year() < 2026;
                quarter = Quarter.of(quarter.lastDay().plusDays(1))) {
            years.add(told(quarter.toString(), 3.5));
        }
        Section section = opinions(years, told("2026-Q1", 3.5));
        assertThat(section.table().rows()).hasSize(8);
        assertThat(section.table().rows().get(0).label()).isEqualTo("Q2 2024");
    }

    @Test
    void aCorrectedQuarterIsNamedAsOne() {
        Section section = opinions(List.of(told("2026-Q1/2", 3.5)), told("2026-Q2", 3.5));
        assertThat(section.table().rows().get(0).label()).isEqualTo("Q1 2026 (corrected)");
        assertThat(section.lead()).contains("latest edition");
    }

    @Test
    void oneQuarterAloneHasNoWay() {
        assertThat(trends(List.of(), told("2026-Q1", 3.5)).opinions(CELL)).isEmpty();
        assertThat(trends(List.of(), told("2026-Q1", 3.5)).stages(CELL)).isEmpty();
    }

    @Test
    void whatEverybodySaidAlikeIsBluntedInEachQuarter() {
        Section section = opinions(List.of(told("2026-Q1", 5.0)), told("2026-Q2", 4.0));
        assertThat(match(section).points().get(0).text()).isEqualTo("≥ 4.8");
        assertThat(match(section).points().get(0).spot().value()).isEqualTo(4.8);
    }

    @Test
    void countsOfTheWayAreJoinedSinceTheyAreExactAndAStageThatIsWithheldIsAGap() {
        Section section = trends(List.of(told("2026-Q1", 3.5)), told("2026-Q2", 3.5))
                .stages(CELL)
                .orElseThrow();
        LineChart pairs = section.lines().stream()
                .filter(line -> line.title().equals("Pairs"))
                .findFirst()
                .orElseThrow();
        assertThat(pairs.points()).extracting(Point::text).containsExactly("25", "25");
        assertThat(pairs.points().get(1).spot().moved()).isTrue();
        assertThat(section.lines()).extracting(LineChart::title).containsExactly("Signed up", "Pairs");
    }

    private static Section opinions(List<Told> past, Told now) {
        return trends(past, now).opinions(CELL).orElseThrow();
    }

    private static Trends trends(List<Told> past, Told now) {
        ReportComposer.Names names = new ReportComposer.Names(
                Map.of(), Map.of(), new Structure(List.of(), Map.of()), new Catalog(List.of()));
        return new Trends(new Past(past), now, new Labels(Locale.ENGLISH, names), new FigureWords(Locale.ENGLISH));
    }

    private static LineChart match(Section section) {
        return section.lines().get(3);
    }

    /** Fifty surveys, forty answers with this average; sixty signed up, 25 pairs, and how many met is withheld. */
    private static Told told(String edition, double average) {
        Mean mean = new Mean(40, average, 1);
        return new Told(
                Edition.parse(edition),
                new Figures(List.of(
                        Figure.count(CELL, Measures.ASKED, 50),
                        Figure.count(CELL, Measures.COUNTED, 40),
                        Figure.mean(CELL, "quality", mean),
                        Figure.mean(CELL, "progress", mean),
                        Figure.mean(CELL, "match", mean),
                        Figure.share(CELL, "recommend", new Share(30, 40)),
                        Figure.count(CELL, Stage.SIGNED_UP.measure(), 60),
                        Figure.count(CELL, Stage.MATCHED.measure(), 25),
                        Figure.withheld(CELL, Stage.MET.measure()))));
    }
}
