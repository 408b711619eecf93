package hr.mentoring.web.access;

import hr.mentoring.access.AccountService;
import hr.mentoring.web.common.OwnAddress;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The log-in page: checks name and password and goes on to where the person wanted to go. */
@Named
@RequestScoped
public class LoginPage {

    @EJB
    private AccountService accounts;

    @Inject
    private SecurityContext security;

    @Inject
    private FacesContext faces;

    @Inject
    private ExternalContext external;

    @Inject
    private Pages pages;

    @Inject
    @ManagedProperty("#{param.next}")
    private @Nullable String requested;

    @Size(max = 254)
    private @Nullable String username;

    @Size(max = 128)
    private @Nullable String password;

    private @Nullable String next;

    /** Checks name and password; stays here with a sentence when they do not belong together. */
    public void logIn() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        accounts.requireOpenDoor(String.valueOf(username), request.getRemoteAddr());
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(
                                String.valueOf(username), new Password(String.valueOf(password)))));
        if (status == AuthenticationStatus.SEND_CONTINUE) {
            faces.responseComplete();
        } else if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(OwnAddress.of(next).in(external.getRequestContextPath()));
        } else {
            pages.refuse("access.refused");
        }
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Where the person wanted to go before they were asked to log in. */
    public @Nullable String getNext() {
        return next == null ? requested : next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
