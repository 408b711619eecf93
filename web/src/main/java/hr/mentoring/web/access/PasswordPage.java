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

/** Where somebody who is logged in changes their own password. */
@Named
@RequestScoped
public class PasswordPage {

    @EJB
    private AccountService accounts;

    @Inject
    private Pages pages;

    private @Nullable String old;
    private @Nullable String password;
    private @Nullable String repeated;

    /** Changes the password; whoever does so stays logged in. */
    public String save() {
        if (!Objects.equals(password, repeated)) {
            throw RuleBroken.on("repeated", "access.passwords-differ");
        }
        accounts.changeOwnPassword(old == null ? "" : old, password == null ? "" : password);
        pages.say("access.password-changed");
        return "/account/password?faces-redirect=true";
    }

    public @Nullable String getOld() {
        return old;
    }

    public void setOld(@Nullable String old) {
        this.old = old;
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
