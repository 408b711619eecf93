package hr.mentoring.common.print;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The templates of a room, filled in as XHTML. What people wrote is escaped by the template, and signs that no XML may
 * contain are dropped. Thread-safe.
 */
public final class XhtmlTemplates {

    private final TemplateEngine engine = new TemplateEngine();

    /** @param folder on the class path, with a slash at its end */
    public XhtmlTemplates(String folder) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(XhtmlTemplates.class.getClassLoader());
        templates.setPrefix(folder);
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    /** A template, filled in. */
    public String set(String template, Locale language, Map<String, Object> values) {
        return withoutForbidden(engine.process(template, new Context(language, values)));
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
}
