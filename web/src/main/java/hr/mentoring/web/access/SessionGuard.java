package hr.mentoring.web.access;

import hr.mentoring.access.AccountService;
import hr.mentoring.access.Role;
import hr.mentoring.web.common.AjaxAnswer;
import hr.mentoring.web.common.ApiAnswer;
import jakarta.ejb.EJB;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Ends sessions that may not go on: the account was disabled, its person has left, or it has other roles now than when
 * it logged in. Asks at most every two seconds for each session.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SessionGuard implements Filter {

    private static final String CHECKED_AT = SessionGuard.class.getName();
    private static final long PAUSE = Duration.ofSeconds(2).toNanos();
    private static final List<String> ROLES = List.of(Role.ADMINISTRATOR, Role.MANAGER, Role.EMPLOYEE);

    @EJB
    private AccountService accounts;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpSession session = http.getSession(false);
        Principal caller = http.getUserPrincipal();
        if (session == null || caller == null || wasCheckedJustNow(session) || mayGoOn(http, caller)) {
            chain.doFilter(request, response);
            return;
        }
        http.logout();
        session.invalidate();
        HttpServletResponse answer = (HttpServletResponse) response;
        if (ApiAnswer.isDue(http)) {
            ApiAnswer.refuse(http, answer, HttpServletResponse.SC_UNAUTHORIZED, "access.log-in-first");
        } else if (AjaxAnswer.isDue(http)) {
            AjaxAnswer.askToLogIn(http, answer, http.getContextPath() + "/login");
        } else {
            answer.sendRedirect(http.getContextPath() + "/login");
        }
    }

    private static boolean wasCheckedJustNow(HttpSession session) {
        long now = System.nanoTime();
        if (session.getAttribute(CHECKED_AT) instanceof Long checkedAt && now - checkedAt < PAUSE) {
            return true;
        }
        session.setAttribute(CHECKED_AT, now);
        return false;
    }

    private boolean mayGoOn(HttpServletRequest request, Principal caller) {
        Optional<Set<String>> roles = accounts.currentRoles(caller.getName());
        return roles.isPresent()
                && ROLES.stream()
                        .allMatch(role ->
                                request.isUserInRole(role) == roles.get().contains(role));
    }
}
