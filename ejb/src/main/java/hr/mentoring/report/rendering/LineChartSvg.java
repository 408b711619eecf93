package hr.mentoring.report.rendering;

import static hr.mentoring.report.rendering.Svg.escape;
import static hr.mentoring.report.rendering.Svg.format;

import hr.mentoring.feedback.Quarter;
import hr.mentoring.report.rendering.ReportDocument.LineChart;
import hr.mentoring.report.rendering.ReportDocument.Point;
import hr.mentoring.report.rendering.ReportDocument.Spot;
import java.util.Locale;

/**
 * Draws one figure over the quarters as vectors: a point for each quarter with its interval as a line, and a cross where
 * nothing is shown. Two points are joined only where the second differs from the first by more than chance, so that no line
 * suggests a way through noise. It is small enough for a phone; on a wide page several stand beside each other. Each point
 * can be reached with the keyboard and then, as under the pointer, says in the chart's first line what is known about it.
 */
final class LineChartSvg {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 176;
    private static final int LEFT = 46;
    private static final int RIGHT = 44;
    private static final int TOP = 32;
    private static final int BOTTOM = 136;
    private static final int GAP = (TOP + BOTTOM) / 2;

    private final LineChart chart;
    private final Locale language;
    private final String color;
    private final StringBuilder svg = new StringBuilder();

    private LineChartSvg(LineChart chart, Locale language, String color) {
        this.chart = chart;
        this.language = language;
        this.color = color;
    }

    /** The chart, with points of this color. */
    static String of(LineChart chart, Locale language, String color) {
        return new LineChartSvg(chart, language, color).draw();
    }

    private String draw() {
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"m-chart m-chart-line\" role=\"group\" alt=\"%s\""
                        + " aria-label=\"%s\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"Source Sans"
                        + " 3\" font-size=\"14\">",
                escape(chart.alternative()), escape(chart.title()), WIDTH, HEIGHT, WIDTH, HEIGHT));
        scale(BOTTOM, chart.ends().least());
        scale(TOP, chart.ends().most());
        joins();
        for (int place = 0; place < chart.points().size(); place++) {
            quarter(place);
        }
        return svg.append("</svg>").toString();
    }

    private void scale(int height, String end) {
        svg.append(format(
                "<path class=\"m-chart-axis\" d=\"M%d %d H%d\" stroke=\"#cfc8bd\" stroke-width=\"1\""
                        + " fill=\"none\"/><text class=\"m-chart-quiet\" x=\"%d\" y=\"%d\" text-anchor=\"end\""
                        + " fill=\"#57524a\">%s</text>",
                LEFT, height, WIDTH - RIGHT, LEFT - 6, height + 5, escape(end)));
    }

    private void joins() {
        for (int place = 1; place < chart.points().size(); place++) {
            Spot from = chart.points().get(place - 1).spot();
            Spot to = chart.points().get(place).spot();
            if (from != null && to != null && to.moved()) {
                svg.append(format(
                        "<path class=\"m-chart-join\" d=\"M%.1f %.1f L%.1f %.1f\" stroke=\"%s\" stroke-width=\"2\""
                                + " fill=\"none\"/>",
                        across(place - 1), up(from.value()), across(place), up(to.value()), color));
            }
        }
    }

    private void quarter(int place) {
        Point point = chart.points().get(place);
        Spot spot = point.spot();
        double x = across(place);
        svg.append(format(
                "<g class=\"m-chart-mark\" tabindex=\"0\" role=\"img\"><title>%s</title><rect class=\"m-chart-hit\""
                        + " x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"none\" pointer-events=\"all\"/>",
                escape(point.reading()), x - step() / 2, TOP - 8, step(), BOTTOM - TOP + 16));
        if (spot == null) {
            svg.append(format(
                    "<path class=\"m-chart-gap\" d=\"M%.1f %d l8 8 m0 -8 l-8 8\" stroke=\"#6b655c\""
                            + " stroke-width=\"1.5\" fill=\"none\"/>",
                    x - 4, GAP - 4));
        } else {
            draw(x, spot);
        }
        svg.append(format(
                "<text class=\"m-chart-detail\" display=\"none\" x=\"%d\" y=\"14\" text-anchor=\"end\""
                        + " fill=\"#2b2823\">%s</text></g>",
                WIDTH, escape(point.reading())));
        if (place == chart.points().size() - 1) {
            svg.append(format(
                    "<text class=\"m-chart-label\" x=\"%.1f\" y=\"%.1f\" fill=\"#2b2823\""
                            + " font-weight=\"700\">%s</text>",
                    x + 10, (spot == null ? GAP : up(spot.value())) + 5, spot == null ? "" : escape(point.text())));
        }
        name(place, x);
    }

    private void draw(double x, Spot spot) {
        if (spot.high() > spot.low()) {
            svg.append(format(
                    "<path class=\"m-chart-interval\" d=\"M%.1f %.1f h8 M%.1f %.1f V%.1f M%.1f %.1f h8\""
                            + " stroke=\"#b45309\" stroke-width=\"1.5\" fill=\"none\"/>",
                    x - 4, up(spot.low()), x, up(spot.low()), up(spot.high()), x - 4, up(spot.high())));
        }
        svg.append(format(
                "<circle class=\"m-chart-point\" cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>",
                x, up(spot.value()), color));
    }

    /** The quarter under its point, and the year where it begins. */
    private void name(int place, double x) {
        Quarter quarter = at(place);
        svg.append(format(
                "<text class=\"m-chart-quiet\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" font-size=\"13\""
                        + " fill=\"#57524a\">%s</text>",
                x, BOTTOM + 18, escape(quarter.numberName().in(language))));
        if (isYearNamed(place)) {
            svg.append(format(
                    "<text class=\"m-chart-quiet\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" font-size=\"13\""
                            + " fill=\"#57524a\">%s</text>",
                    x, BOTTOM + 34, escape(quarter.yearName().in(language))));
        }
    }

    /** Where a year begins, and at the first point unless the year of the next one would run into it. */
    private boolean isYearNamed(int place) {
        int year = at(place).year();
        return place == 0
                ? chart.points().size() == 1 || at(1).year() == year
                : at(place - 1).year() != year;
    }

    private Quarter at(int place) {
        return Quarter.parse(chart.points().get(place).quarter());
    }

    private double step() {
        return (double) (WIDTH - LEFT - RIGHT) / chart.points().size();
    }

    private double across(int place) {
        return LEFT + step() * (place + 0.5);
    }

    private double up(double value) {
        double within = Math.max(chart.least(), Math.min(chart.most(), value));
        return BOTTOM - (BOTTOM - TOP) * (within - chart.least()) / (chart.most() - chart.least());
    }
}
