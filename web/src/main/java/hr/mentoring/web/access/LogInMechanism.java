package hr.mentoring.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Logs in by form, for pages and REST resources alike: the log-in page or {@code POST /api/session} hands over a
 * credential, the session remembers its caller. Who is not logged in is sent to the log-in page and then to where they
 * wanted to go; a REST client is told so with a 401.
 */
@ApplicationScoped
@AutoApplySession
public class LogInMechanism implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            CredentialValidationResult result = stores.validate(credential);
            return result.getStatus() == CredentialValidationResult.Status.VALID
                    ? context.notifyContainerAboutLogin(result)
                    : AuthenticationStatus.SEND_FAILURE;
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        if (isApi(request)) {
            return context.responseUnauthorized();
        }
        return redirectToLogIn(request, response);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static AuthenticationStatus redirectToLogIn(HttpServletRequest request, HttpServletResponse response) {
        String wanted = request.getRequestURI() + query(request.getQueryString());
        String next =
                "GET".equals(request.getMethod()) ? "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) : "";
        try {
            response.sendRedirect(request.getContextPath() + "/login" + next);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot send the log-in page", e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String query(@Nullable String query) {
        return query == null ? "" : "?" + query;
    }
}
