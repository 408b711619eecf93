package hr.mentoring.web.access;

import hr.mentoring.web.common.AjaxAnswer;
import hr.mentoring.web.common.ApiAnswer;
import hr.mentoring.web.common.WhereFrom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Logs in by form, for pages and REST resources alike: the log-in page or {@code POST /api/session} hands over a
 * credential, the session remembers its caller. Who is not logged in is sent to the log-in page and then to where they
 * wanted to go, or is told so on the page that they still see; a REST client is told so with a 401.
 *
 * <p>The session is ours rather than {@code @AutoApplySession}'s: that one takes the roles of a request from a context that
 * Payara 6 shares between threads, so that under load one request in fifteen of somebody logged in was refused
 * (payara/Payara#6145).
 */
@ApplicationScoped
public class LogInMechanism implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return logIn(stores.validate(credential), request, context);
        }
        Optional<LoggedIn> known = LoggedIn.sending(request);
        if (known.isPresent()) {
            return tell(known.get(), context);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        try {
            return ask(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot ask for a log-in", e);
        }
    }

    private static AuthenticationStatus logIn(
            CredentialValidationResult result, HttpServletRequest request, HttpMessageContext context) {
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        LoggedIn known = LoggedIn.of(result);
        known.keepIn(request);
        return tell(known, context);
    }

    private static AuthenticationStatus tell(LoggedIn known, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(new CallerPrincipal(known.username()), known.roles());
    }

    private static AuthenticationStatus ask(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String logIn = request.getContextPath() + "/login?next="
                + URLEncoder.encode(WhereFrom.page(request), StandardCharsets.UTF_8);
        if (ApiAnswer.isDue(request) && !isFollowedLink(request)) {
            ApiAnswer.refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "access.log-in-first");
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (AjaxAnswer.isDue(request)) {
            AjaxAnswer.askToLogIn(request, response, logIn);
        } else {
            response.sendRedirect(logIn);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Somebody followed a link to a file, such as a report, and can be asked to log in. */
    private static boolean isFollowedLink(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && String.valueOf(request.getHeader("Accept")).contains(MediaType.TEXT_HTML);
    }
}
