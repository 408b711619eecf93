package hr.mentoring.report.rendering;

import static hr.mentoring.report.rendering.Svg.escape;
import static hr.mentoring.report.rendering.Svg.format;

/**
 * Draws a chart as vectors: horizontal bars with their label, their value at the right and their interval as a line. There
 * is a wide form with the labels at the left, and a narrow one with the labels above the bars; a style sheet shows the one
 * that fits, and may replace the colors by those of the reader's setting. Each bar can be reached with the keyboard and then,
 * as under the pointer, says in the chart's last line what is known about it.
 */
final class BarChartSvg {

    private static final int BAR = 18;
    private static final int READING = 24;

    private BarChartSvg() {}

    /**
     * Where things stand.
     *
     * @param name the class by which a style sheet knows it
     * @param left where the bars begin
     * @param values the room for the values at the right
     * @param line the height of a bar with what belongs to it
     * @param middle the middle of the bar within that
     * @param label where the label ends, or, above the bar, begins
     * @param labelUp how far the label stands above the middle of the bar
     * @param anchor which end of the label stands there
     * @param longest how many letters of a label there is room for
     */
    private record Form(
            String name,
            int width,
            int left,
            int values,
            int line,
            int middle,
            int label,
            int labelUp,
            String anchor,
            int longest) {

        static final Form WIDE = new Form("m-chart-wide", 640, 190, 90, 34, 17, 180, -5, "end", 28);
        static final Form NARROW = new Form("m-chart-narrow", 320, 0, 90, 52, 34, 0, 16, "start", 40);

        int scale() {
            return width - left - values;
        }
    }

    /** The chart in both forms, with bars of this color. */
    static String of(ReportDocument.Chart chart, String color) {
        return of(chart, Form.WIDE, color) + of(chart, Form.NARROW, color);
    }

    private static String of(ReportDocument.Chart chart, Form form, String color) {
        int readings = chart.bars().size() * form.line() + 4;
        int height = readings + READING;
        StringBuilder svg = new StringBuilder();
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"m-chart %s\" role=\"group\" alt=\"%s\""
                        + " aria-label=\"%s\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"Source Sans"
                        + " 3\" font-size=\"14\">",
                form.name(),
                escape(chart.alternative()),
                escape(chart.alternative()),
                form.width(),
                height,
                form.width(),
                height));
        int top = 4;
        for (ReportDocument.Bar bar : chart.bars()) {
            svg.append(format(
                    "<g class=\"m-chart-mark\" tabindex=\"0\" role=\"img\"><title>%s</title><rect"
                            + " class=\"m-chart-hit\" x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\""
                            + " pointer-events=\"all\"/>",
                    escape(bar.reading()), top, form.width(), form.line()));
            draw(svg, chart, form, color, bar, top + form.middle());
            svg.append(format(
                    "<text class=\"m-chart-detail\" display=\"none\" x=\"%d\" y=\"%d\" fill=\"#2b2823\">%s</text></g>",
                    form.left(), readings + 16, escape(bar.reading())));
            top += form.line();
        }
        return svg.append("</svg>").toString();
    }

    private static void draw(
            StringBuilder svg,
            ReportDocument.Chart chart,
            Form form,
            String color,
            ReportDocument.Bar bar,
            int middle) {
        svg.append(format(
                "<text class=\"m-chart-label\" x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"#2b2823\">%s</text>",
                form.label(), middle - form.labelUp(), form.anchor(), escape(shortened(bar.label(), form.longest()))));
        svg.append(format(
                "<rect class=\"m-chart-scale\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#efece6\"/>",
                form.left(), middle - BAR / 2, form.scale(), BAR));
        if (!bar.withheld()) {
            fill(svg, chart, form, color, bar, middle);
        }
        svg.append(format(
                "<text class=\"%s\" x=\"%d\" y=\"%d\" fill=\"#2b2823\">%s</text>",
                bar.withheld() ? "m-chart-quiet" : "m-chart-label",
                bar.withheld() ? form.left() + 8 : form.left() + form.scale() + 10,
                middle + 5,
                escape(bar.text())));
    }

    private static void fill(
            StringBuilder svg,
            ReportDocument.Chart chart,
            Form form,
            String color,
            ReportDocument.Bar bar,
            int middle) {
        double end = position(chart, form, bar.value());
        svg.append(format(
                "<rect class=\"m-chart-bar\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                form.left(), middle - BAR / 2, end - form.left(), BAR, color));
        double low = position(chart, form, bar.low());
        double high = position(chart, form, bar.high());
        if (high > low) {
            svg.append(format(
                    "<path class=\"m-chart-interval\" d=\"M%.1f %d V%d M%.1f %d H%.1f M%.1f %d V%d\" stroke=\"#b45309\""
                            + " stroke-width=\"2\" fill=\"none\"/>",
                    low, middle - 5, middle + 5, low, middle, high, high, middle - 5, middle + 5));
        }
    }

    private static double position(ReportDocument.Chart chart, Form form, double value) {
        double within = Math.max(chart.least(), Math.min(chart.most(), value));
        return form.left() + form.scale() * (within - chart.least()) / (chart.most() - chart.least());
    }

    private static String shortened(String label, int longest) {
        return label.codePointCount(0, label.length()) <= longest
                ? label
                : label.substring(0, label.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
