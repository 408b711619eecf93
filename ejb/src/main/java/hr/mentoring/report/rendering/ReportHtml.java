package hr.mentoring.report.rendering;

import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Sets a report as XHTML: as a part of a page that brings its own frame and style, or as a whole document for print. What
 * people wrote is escaped by the template, and signs that no XML may contain are dropped.
 */
final class ReportHtml {

    private final TemplateEngine engine = new TemplateEngine();

    private final Look look;

    ReportHtml(Look look) {
        this.look = look;
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(ReportHtml.class.getClassLoader());
        templates.setPrefix("hr/mentoring/report/templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    /** The report without frame and style, for a page. */
    String part(ReportDocument document) {
        return set("report", document);
    }

    /** The whole document, as openhtmltopdf reads it. */
    String page(ReportDocument document) {
        return set("page", document);
    }

    private String set(String template, ReportDocument document) {
        Context context = new Context(
                document.language(),
                Map.of("report", document, "charts", new Charts(look), "words", new Words(document), "look", look));
        return withoutForbidden(engine.process(template, context));
    }

    private static String withoutForbidden(String xml) {
        StringBuilder clean = new StringBuilder(xml.length());
        xml.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Draws charts for the template. */
    public static final class Charts {

        private final Look look;

        Charts(Look look) {
            this.look = look;
        }

        /** The chart as an SVG element. */
        public String draw(ReportDocument.Chart chart) {
            return BarChartSvg.of(chart, look.color());
        }
    }
}
