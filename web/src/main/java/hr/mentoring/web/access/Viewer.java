package hr.mentoring.web.access;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What pages know of the one who reads them: which parts of the navigation to show. */
@Named
@RequestScoped
public class Viewer {

    @Inject
    private CurrentUser user;

    /** The user name; empty when nobody is logged in. */
    public String getName() {
        return user.username().orElse("");
    }

    public boolean isLoggedIn() {
        return user.username().isPresent();
    }

    public boolean isAdministrator() {
        return user.is(Role.ADMINISTRATOR);
    }

    public boolean isManager() {
        return user.is(Role.MANAGER);
    }

    public boolean isEmployee() {
        return user.is(Role.EMPLOYEE);
    }
}
