package hr.mentoring.report.rendering;

import hr.mentoring.common.print.XhtmlTemplates;
import java.util.Locale;
import java.util.Map;

/** Sets a report as XHTML: as a part of a page that brings its own frame and style, or as a whole document for print. */
final class ReportHtml {

    private final XhtmlTemplates templates = new XhtmlTemplates("hr/mentoring/report/templates/");

    private final Look look;

    ReportHtml(Look look) {
        this.look = look;
    }

    /** The report without frame and style, for a page. */
    String part(ReportDocument document) {
        return set("report", document, true);
    }

    /** The whole document, as openhtmltopdf reads it. */
    String page(ReportDocument document) {
        return set("page", document, false);
    }

    private String set(String template, ReportDocument document, boolean screen) {
        return templates.set(
                template,
                document.language(),
                Map.of(
                        "report",
                        document,
                        "screen",
                        screen,
                        "charts",
                        new Charts(document.language(), look),
                        "words",
                        new Words(document),
                        "look",
                        look));
    }

    /** Draws charts for the template. */
    public static final class Charts {

        private final Locale language;
        private final Look look;

        Charts(Locale language, Look look) {
            this.language = language;
            this.look = look;
        }

        /** The chart as an SVG element. */
        public String draw(ReportDocument.Chart chart) {
            return BarChartSvg.of(chart, look.color());
        }

        /** The chart of one figure over the quarters as an SVG element. */
        public String draw(ReportDocument.LineChart chart) {
            return LineChartSvg.of(chart, language, look.color());
        }
    }
}
