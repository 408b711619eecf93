package hr.mentoring.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Logs a test in through the product's own mechanism, so that roles and ownership hold as they do for a browser:
 * {@code caller.as("anna", Role.EMPLOYEE).get(() -> service.mine())}. The account need not exist unless the service
 * looks it up.
 */
@ApplicationScoped
public class Caller {

    @Inject
    private SecurityContext security;

    /** A person with these roles, for one or more calls. */
    public As as(String username, String... roles) {
        return new As(new TestCredential(username, Set.of(roles)));
    }

    /** Somebody who is logged in for the time of a call. */
    public final class As {

        private final TestCredential credential;

        private As(TestCredential credential) {
            this.credential = credential;
        }

        /** What the call answers. */
        public <T> T get(Callable<T> call) {
            logIn();
            try {
                return call.call();
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            } finally {
                logOut();
            }
        }

        /** Calls for the effect. */
        public void run(Runnable call) {
            get(() -> {
                call.run();
                return true;
            });
        }

        private void logIn() {
            AuthenticationStatus status = security.authenticate(
                    CurrentRequest.request(),
                    CurrentRequest.response(),
                    AuthenticationParameters.withParams().credential(credential));
            if (status != AuthenticationStatus.SUCCESS) {
                throw new IllegalStateException("%s could not log in: %s".formatted(credential.getCaller(), status));
            }
        }

        private void logOut() {
            try {
                CurrentRequest.request().logout();
                CurrentRequest.request().getSession().invalidate();
            } catch (ServletException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
