package hr.mentoring.web.common;

import hr.mentoring.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The language of a page or of a REST answer: the one that was chosen in the footer, otherwise the first that the browser asks for. */
@Named
@RequestScoped
public class Language {

    /** The cookie that keeps the choice. */
    static final String COOKIE = "mentoring-language";

    @Inject
    private HttpServletRequest request;

    /** The language to write the page or the answer in; always one that is complete. */
    public Locale getCurrent() {
        return of(request);
    }

    /** The other languages that one can change to. */
    public List<Locale> getOthers() {
        return Texts.LANGUAGES.stream()
                .filter(language -> !language.equals(getCurrent()))
                .toList();
    }

    /** The language of a request, for those whom nothing can be injected into. */
    static Locale of(HttpServletRequest request) {
        return cookies(request)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .findFirst()
                .map(Texts::closest)
                .orElseGet(() -> asked(request));
    }

    /** The first language that the browser or program asks for and that we speak. */
    private static Locale asked(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(wanted -> Texts.closest(wanted).getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .map(Texts::closest)
                .orElse(Texts.LANGUAGES.get(0));
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }
}
