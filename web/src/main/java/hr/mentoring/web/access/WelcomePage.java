package hr.mentoring.web.access;

import hr.mentoring.access.AccountService;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where somebody sets a password with the one-time link that they were given. */
@Named
@RequestScoped
public class WelcomePage {

    @EJB
    private AccountService accounts;

    @Inject
    private Pages pages;

    private @Nullable String code;
    private @Nullable String password;
    private @Nullable String repeated;

    /** Whose account the link opens; null if it opens nothing. */
    public @Nullable String getUsername() {
        return accounts.invitedBy(code == null ? "" : code).orElse(null);
    }

    /** Sets the password and goes on to the log-in page. */
    public String save() {
        if (!Objects.equals(password, repeated)) {
            throw RuleBroken.on("repeated", "access.passwords-differ");
        }
        accounts.welcome(code == null ? "" : code, password == null ? "" : password);
        pages.say("access.password-set");
        return "/login?faces-redirect=true";
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getRepeated() {
        return repeated;
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated;
    }
}
