package hr.mentoring.web.access;

import hr.mentoring.access.AccountService;
import hr.mentoring.access.AccountView;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may log in: a list with a search, and what an administrator does about one of them. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @EJB
    private AccountService accounts;

    @Inject
    private Pages pages;

    @Inject
    private ExternalContext external;

    private String search = "";
    private int first;
    private @Nullable String email;
    private @Nullable String link;

    /** One page of accounts. */
    public List<AccountView> getRows() {
        return accounts.page(search, first, PAGE);
    }

    public long getCount() {
        return accounts.count(search);
    }

    public boolean isMore() {
        return first + PAGE < getCount();
    }

    public int getNextFirst() {
        return first + PAGE;
    }

    public int getPreviousFirst() {
        return Math.max(0, first - PAGE);
    }

    /** Lets the person with the typed address set a password. */
    public void invite() {
        invite(email == null ? "" : email);
    }

    /** Lets somebody set a new password; the link is shown once. */
    public void invite(String address) {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String here = request.getRequestURL().toString();
        String origin =
                here.substring(0, here.length() - request.getRequestURI().length());
        link = origin + request.getContextPath() + "/welcome?code=" + accounts.invite(address);
    }

    public void disable(String username) {
        accounts.disable(username);
        pages.say("access.disabled-now", username);
    }

    public void enable(String username) {
        accounts.enable(username);
        pages.say("access.enabled-now", username);
    }

    public void makeAdministrator(String username) {
        accounts.makeAdministrator(username);
        pages.say("access.administrator-now", username);
    }

    public void dismissAdministrator(String username) {
        accounts.dismissAdministrator(username);
        pages.say("access.administrator-no-longer", username);
    }

    /** The link to hand on, right after an invitation; null otherwise. */
    public @Nullable String getLink() {
        return link;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = Typed.or(search);
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = Math.max(0, first);
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
