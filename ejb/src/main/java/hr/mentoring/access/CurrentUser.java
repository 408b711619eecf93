package hr.mentoring.access;

import hr.mentoring.access.model.Account;
import hr.mentoring.access.store.Accounts;
import hr.mentoring.common.NotAllowed;
import hr.mentoring.common.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/**
 * Who is calling. Services ask it for the caller's id in the directory and compare that with the owner of what is asked
 * for; jobs have no caller.
 */
@ApplicationScoped
public class CurrentUser {

    @Inject
    private SecurityContext security;

    @Inject
    private Accounts accounts;

    /** The caller's user name; empty when nobody is logged in, and in jobs. */
    public Optional<String> username() {
        return Optional.ofNullable(security.getCallerPrincipal()).map(Principal::getName);
    }

    /** The caller's id in the directory; empty for operators outside of it, for nobody, and in jobs. */
    public Optional<PersonId> personId() {
        return username().flatMap(accounts::find).flatMap(Account::personId).map(PersonId::new);
    }

    /**
     * The caller's id in the directory, where only a person of the directory can go on.
     *
     * @throws NotAllowed if the caller is nobody, a job, or an operator outside of the directory
     */
    public PersonId requirePersonId() {
        return personId().orElseThrow(() -> new NotAllowed("only people of the directory"));
    }

    /** Whether the caller has a role, see {@link Role}. */
    public boolean is(String role) {
        return security.isCallerInRole(role);
    }

    /** How the audit names the caller: the user name, or {@code system} in jobs. */
    public String actor() {
        return username().orElse("system");
    }
}
