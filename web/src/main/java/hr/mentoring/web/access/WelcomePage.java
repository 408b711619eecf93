package hr.mentoring.web.access;

import hr.mentoring.access.AccountService;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Where somebody sets a password with the one-time link that they were given. */
@Named
@RequestScoped
public class WelcomePage {

    private final NewPassword chosen = new NewPassword();

    @EJB
    private AccountService accounts;

    @Inject
    private Pages pages;

    private @Nullable String code;

    /** Whose account the link opens; null if it opens nothing. */
    public @Nullable String getUsername() {
        return accounts.invitedBy(code == null ? "" : code).orElse(null);
    }

    /** Sets the password and goes on to the log-in page. */
    public String save() {
        accounts.welcome(code == null ? "" : code, chosen.agreed());
        pages.say("access.password-set");
        return "/login?faces-redirect=true";
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public NewPassword getChosen() {
        return chosen;
    }
}
