package hr.mentoring.web.access;

import hr.mentoring.access.AccountService;
import hr.mentoring.common.RuleBroken;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Logging in and out for programs: they keep the session's cookie. */
@Path("session")
@RequestScoped
public class SessionResource {

    @EJB
    private AccountService accounts;

    @Inject
    private SecurityContext security;

    /** User name and password as they were typed. */
    public record LogIn(
            @NotBlank @Size(max = 254) String username,
            @NotBlank @Size(max = 128) String password) {}

    /** Logs in; refused with {@code access.refused} when name and password do not belong together. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void logIn(
            @NotNull @Valid LogIn logIn, @Context HttpServletRequest request, @Context HttpServletResponse response) {
        accounts.requireOpenDoor(logIn.username(), request.getRemoteAddr());
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(logIn.username(), new Password(logIn.password()))));
        RuleBroken.require(status == AuthenticationStatus.SUCCESS, "access.refused");
    }

    /** Logs out. */
    @DELETE
    public void logOut(@Context HttpServletRequest request) throws ServletException {
        request.logout();
        request.getSession().invalidate();
    }
}
