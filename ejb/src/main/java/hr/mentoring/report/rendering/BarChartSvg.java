package hr.mentoring.report.rendering;

import java.util.Locale;
import org.unbescape.html.HtmlEscape;

/**
 * Draws a chart as vectors: horizontal bars with their label at the left, their value at the right and their interval as a
 * line. The colors are attributes, which a style sheet may replace by those of the reader's setting.
 */
final class BarChartSvg {

    private static final int WIDTH = 640;
    private static final int LABELS = 190;
    private static final int VALUES = 90;
    private static final int LINE = 34;
    private static final int SCALE = WIDTH - LABELS - VALUES;

    private BarChartSvg() {}

    static String of(ReportDocument.Chart chart) {
        int height = chart.bars().size() * LINE + 8;
        StringBuilder svg = new StringBuilder();
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"m-chart\" role=\"img\" alt=\"%s\" aria-label=\"%s\""
                        + " width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"Source Sans 3\" font-size=\"14\">",
                escape(chart.alternative()), escape(chart.alternative()), WIDTH, height, WIDTH, height));
        int top = 4;
        for (ReportDocument.Bar bar : chart.bars()) {
            draw(svg, chart, bar, top);
            top += LINE;
        }
        return svg.append("</svg>").toString();
    }

    private static void draw(StringBuilder svg, ReportDocument.Chart chart, ReportDocument.Bar bar, int top) {
        int middle = top + LINE / 2;
        svg.append(format(
                "<text class=\"m-chart-label\" x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#2b2823\">%s</text>",
                LABELS - 10, middle + 5, escape(shortened(bar.label()))));
        svg.append(format(
                "<rect class=\"m-chart-scale\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\" fill=\"#efece6\"/>",
                LABELS, middle - 9, SCALE));
        double end = position(chart, bar.value());
        svg.append(format(
                "<rect class=\"m-chart-bar\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"#0f6b66\"/>",
                LABELS, middle - 9, end - LABELS));
        double low = position(chart, bar.low());
        double high = position(chart, bar.high());
        if (high > low) {
            svg.append(format(
                    "<path class=\"m-chart-interval\" d=\"M%.1f %d V%d M%.1f %d H%.1f M%.1f %d V%d\" stroke=\"#b45309\""
                            + " stroke-width=\"2\" fill=\"none\"/>",
                    low, middle - 5, middle + 5, low, middle, high, high, middle - 5, middle + 5));
        }
        svg.append(format(
                "<text class=\"m-chart-label\" x=\"%d\" y=\"%d\" fill=\"#2b2823\">%s</text>",
                LABELS + SCALE + 10, middle + 5, escape(bar.text())));
    }

    private static double position(ReportDocument.Chart chart, double value) {
        double within = Math.max(chart.least(), Math.min(chart.most(), value));
        return LABELS + SCALE * (within - chart.least()) / (chart.most() - chart.least());
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= 28
                ? label
                : label.substring(0, label.offsetByCodePoints(0, 27)) + "…";
    }

    private static String escape(String text) {
        return HtmlEscape.escapeHtml4Xml(text);
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
