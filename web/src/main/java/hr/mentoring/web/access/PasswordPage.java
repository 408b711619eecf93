package hr.mentoring.web.access;

import hr.mentoring.access.AccountService;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where somebody who is logged in changes their own password. */
@Named
@RequestScoped
public class PasswordPage {

    private final NewPassword chosen = new NewPassword();

    @EJB
    private AccountService accounts;

    @Inject
    private Pages pages;

    @Inject
    private HttpServletRequest request;

    private @Nullable String old;

    /** Changes the password; whoever does so stays logged in. */
    public String save() {
        accounts.changeOwnPassword(old == null ? "" : old, chosen.agreed(), request.getRemoteAddr());
        pages.say("access.password-changed");
        return "/account/password?faces-redirect=true";
    }

    public @Nullable String getOld() {
        return old;
    }

    public void setOld(@Nullable String old) {
        this.old = old;
    }

    public NewPassword getChosen() {
        return chosen;
    }
}
