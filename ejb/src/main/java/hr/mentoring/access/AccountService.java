package hr.mentoring.access;

import hr.mentoring.access.model.Account;
import hr.mentoring.access.store.Accounts;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Manages who may log in. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class AccountService {

    /** The shortest password that is accepted; length is what protects, so nothing else is demanded. */
    public static final int SHORTEST_PASSWORD = 12;

    /** The longest password that is accepted, so that hashing cannot be used to keep the server busy. */
    public static final int LONGEST_PASSWORD = 128;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Clock clock;

    /**
     * Lets somebody log in.
     *
     * @param person who it is in the directory, or null for an operator outside of it
     * @param password the first password
     * @throws RuleBroken {@code access.username-taken}, {@code access.password-short} or {@code access.password-long}
     */
    public void create(String username, @Nullable PersonId person, Set<String> roles, String password) {
        if (accounts.find(username).isPresent()) {
            throw RuleBroken.on("username", "access.username-taken", username);
        }
        Account account = new Account(username, person == null ? null : person.value(), roles, clock.instant());
        account.changePassword(hashed(password));
        accounts.add(account);
    }

    /** Sets a new password for somebody who cannot set it any longer. */
    public void resetPassword(String username, String password) {
        account(username).changePassword(hashed(password));
    }

    /** Ends somebody's access; open sessions end at their next request. */
    public void disable(String username) {
        account(username).disable();
    }

    /** Gives a disabled account back. */
    public void enable(String username) {
        account(username).enable();
    }

    /**
     * Checks a password. Everybody may try; it takes the same time whether or not the user name exists.
     *
     * @return the roles to grant; empty when user name and password do not belong together or the account is disabled
     */
    @PermitAll
    public Optional<Set<String>> logIn(String username, char[] password) {
        Optional<Account> account = accounts.find(username).filter(Account::isEnabled);
        Optional<String> hash = account.flatMap(Account::passwordHash);
        if (hash.isEmpty()) {
            hashing.matchNobody(password);
            return Optional.empty();
        }
        return hashing.matches(password, hash.get()) ? account.map(Account::roles) : Optional.empty();
    }

    /** Whether a session of this user may go on: its account exists and is enabled. */
    @PermitAll
    public boolean mayContinue(String username) {
        return accounts.find(username).filter(Account::isEnabled).isPresent();
    }

    private Account account(String username) {
        return accounts.find(username).orElseThrow(() -> new NotFound("account", username));
    }

    private String hashed(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw RuleBroken.on("password", "access.password-short", SHORTEST_PASSWORD);
        }
        if (password.length() > LONGEST_PASSWORD) {
            throw RuleBroken.on("password", "access.password-long", LONGEST_PASSWORD);
        }
        return hashing.hash(password.toCharArray());
    }
}
