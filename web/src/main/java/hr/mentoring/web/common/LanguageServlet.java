package hr.mentoring.web.common;

import hr.mentoring.common.Texts;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** Keeps the language that a reader chose and shows the page again. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale chosen = Texts.closest(Locale.forLanguageTag(String.valueOf(request.getParameter("to"))));
        Cookie cookie = new Cookie(Language.COOKIE, chosen.toLanguageTag());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
        response.sendRedirect(OwnAddress.of(request.getParameter("back")).in(request.getContextPath()));
    }
}
