package hr.mentoring.report.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.report.rendering.ReportDocument.Ends;
import hr.mentoring.report.rendering.ReportDocument.LineChart;
import hr.mentoring.report.rendering.ReportDocument.Point;
import hr.mentoring.report.rendering.ReportDocument.Spot;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineChartSvgTest {

    private static final Pattern AXIS = Pattern.compile("text-anchor=\"middle\"[^>]*>([^<]*)<");

    @Test
    void theAxisNamesEachQuarterAndAYearWhereItBegins() {
        assertThat(axis(Locale.ENGLISH, "2025-Q3", "2025-Q4", "2026-Q1"))
                .containsExactly("Q3", "2025", "Q4", "Q1", "2026");
    }

    @Test
    void aFiscalYearIsNamedAsPeopleDo() {
        assertThat(axis(Locale.ENGLISH, "2027-Q1-M04", "2027-Q2-M04")).containsExactly("Q1", "FY 2027", "Q2");
        assertThat(axis(Locale.GERMAN, "2027-Q1-M04")).containsExactly("Q1", "GJ 2027");
    }

    @Test
    void theYearOfTheFirstPointMakesRoomForTheNextOne() {
        assertThat(axis(Locale.ENGLISH, "2025-Q4", "2026-Q1")).containsExactly("Q4", "Q1", "2026");
    }

    private static List<String> axis(Locale language, String... quarters) {
        List<Point> points = Stream.of(quarters)
                .map(quarter -> new Point(quarter, new Spot(4, 3, 5, false), "4.0", "4.0, 31 answers"))
                .toList();
        String svg = LineChartSvg.of(new LineChart("Match", 1, 1, 5, new Ends("1", "5"), points), language, "#000");
        return AXIS.matcher(svg).results().map(found -> found.group(1)).toList();
    }
}
