package hr.mentoring.web.common;

import hr.mentoring.common.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a page is told when the part of it that it asked for cannot be made: a sentence in its list of messages, with a
 * link that leads on. Everything else stays on the screen, so that what was typed can still be read and copied.
 */
public final class AjaxAnswer {

    private static final String LIST = "messages";

    private AjaxAnswer() {}

    /** Whether a page asks for a part of itself. */
    public static boolean isDue(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /**
     * Answers with a sentence and a link.
     *
     * @param sentence in the reader's language
     * @param link key of what the link says
     * @param address where the link leads
     */
    static void say(
            HttpServletRequest request, HttpServletResponse response, String sentence, String link, String address)
            throws IOException {
        String html =
                "<ul id=\"%s\" class=\"m-messages\" role=\"alert\"><li class=\"m-error\">%s <a href=\"%s\">%s</a></li></ul>"
                        .formatted(
                                LIST,
                                escaped(sentence),
                                escaped(address),
                                escaped(Texts.of(Language.of(request), link)));
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><changes><update id=\"" + LIST
                        + "\"><![CDATA[" + html.replace("]]>", "]]&gt;") + "]]></update><eval><![CDATA[document"
                        + ".getElementById('" + LIST + "').scrollIntoView()]]></eval></changes></partial-response>");
    }

    /** Answers somebody whose session has ended, with a link to log in again. */
    public static void askToLogIn(HttpServletRequest request, HttpServletResponse response, String logIn)
            throws IOException {
        say(request, response, Texts.of(Language.of(request), "common.session-ended"), "common.log-in-again", logIn);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
