package hr.mentoring.web.common;

import hr.mentoring.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The language of a page: the one that was chosen in the footer, otherwise the first that the browser asks for. */
@Named
@RequestScoped
public class Language {

    /** The cookie that keeps the choice. */
    static final String COOKIE = "mentoring-language";

    @Inject
    private HttpServletRequest request;

    /** The language to write the page in; always one that is complete. */
    public Locale getCurrent() {
        return cookies()
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .findFirst()
                .map(Texts::closest)
                .orElseGet(() -> Texts.closest(request.getLocale()));
    }

    /** The other languages that one can change to. */
    public List<Locale> getOthers() {
        return Texts.LANGUAGES.stream()
                .filter(language -> !language.equals(getCurrent()))
                .toList();
    }

    private Stream<Cookie> cookies() {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }
}
