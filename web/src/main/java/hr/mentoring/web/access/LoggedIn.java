package hr.mentoring.web.access;

import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/**
 * Whose session it is, as the session remembers it.
 *
 * @param username the account's user name
 * @param roles the roles at log-in; {@link SessionGuard} ends the session when they change
 */
record LoggedIn(String username, Set<String> roles) implements Serializable {

    private static final String KEPT_AS = LoggedIn.class.getName();

    /** What a log-in found out. */
    static LoggedIn of(CredentialValidationResult result) {
        return new LoggedIn(result.getCallerPrincipal().getName(), Set.copyOf(result.getCallerGroups()));
    }

    /** Who sends this request; empty if nobody has logged in. */
    static Optional<LoggedIn> sending(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((LoggedIn) session.getAttribute(KEPT_AS));
    }

    /** Keeps it in the session, under a new id, so that an id from before the log-in opens nothing. */
    void keepIn(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(KEPT_AS, this);
    }
}
