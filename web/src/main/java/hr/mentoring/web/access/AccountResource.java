package hr.mentoring.web.access;

import hr.mentoring.access.AccountService;
import hr.mentoring.access.AccountService.NewAccount;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * Opens accounts for people of the directory: {@code POST /api/accounts [{"email", "password"}]}, all or none.
 * Administrators only.
 */
@Path("accounts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    private static final int MOST_AT_ONCE = 1_000;

    @EJB
    private AccountService accounts;

    /** The work address of a person and their first password. */
    public record AccountForm(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 128) String password) {}

    /** How many accounts were opened. */
    public record Opened(int opened) {}

    /** Opens accounts. */
    @POST
    public Opened open(@NotNull @Size(min = 1, max = MOST_AT_ONCE) List<@Valid @NotNull AccountForm> forms) {
        return new Opened(accounts.openAll(forms.stream()
                .map(form -> new NewAccount(form.email(), form.password()))
                .toList()));
    }
}
