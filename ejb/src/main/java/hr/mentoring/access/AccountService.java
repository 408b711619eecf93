package hr.mentoring.access;

import hr.mentoring.access.model.Account;
import hr.mentoring.access.model.Invitation;
import hr.mentoring.access.store.Accounts;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Manages who may log in. What people may do follows from the directory at every moment: whoever is active there is an
 * employee, whoever has reports is a manager, and whoever leaves cannot go on; only administrators are named here.
 */
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
    private LoginThrottle throttle;

    @Inject
    private FirstPassword firstPassword;

    @Inject
    private Instance<Workforce> workforce;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountOpened> opened;

    @Inject
    private Event<AccountInvited> invited;

    @Inject
    private Event<AccountDisabled> disabled;

    @Inject
    private Event<AccountEnabled> enabled;

    @Inject
    private Event<AccountPasswordChanged> passwordChanged;

    @Inject
    private Event<AccountRolesChanged> rolesChanged;

    /** How long an invitation opens the door. */
    public static final Duration INVITATION = Duration.ofDays(7);

    /** An account to open for the person with this work address. */
    public record NewAccount(String email, String password) {}

    /**
     * Lets somebody log in.
     *
     * @param person who it is in the directory, or null for an operator outside of it
     * @param password the first password
     * @throws RuleBroken {@code access.username-taken}, {@code access.password-short} or {@code access.password-long}
     */
    public void create(String username, @Nullable PersonId person, Set<String> roles, String password) {
        add(username, person, roles).changePassword(hashed(password));
    }

    /**
     * Lets people of the directory log in with a first password each; all or none.
     *
     * @return how many accounts were opened
     * @throws RuleBroken {@code access.nobody-there} if no active person has one of the addresses, and as {@link #create}
     */
    public int openAll(List<NewAccount> accountsToOpen) {
        for (NewAccount account : accountsToOpen) {
            Workforce.Standing person = people().withEmail(account.email())
                    .orElseThrow(() -> RuleBroken.on("email", "access.nobody-there", account.email()));
            create(person.email(), person.person(), Set.of(Role.EMPLOYEE), account.password());
        }
        return accountsToOpen.size();
    }

    /**
     * Lets a person set a password; opens an account where there is none. A code given before is void.
     *
     * @return the code, which is kept nowhere
     * @throws RuleBroken {@code access.nobody-there} if the person does not work here
     */
    public String invite(PersonId person) {
        Workforce.Standing standing = people().of(person)
                .filter(Workforce.Standing::active)
                .orElseThrow(() -> RuleBroken.on("email", "access.nobody-there", person));
        Account account =
                accounts.ofPerson(person.value()).orElseGet(() -> add(standing.email(), person, Set.of(Role.EMPLOYEE)));
        String code = OneTimeCode.fresh();
        Instant expiresAt = clock.instant().plus(INVITATION);
        accounts.invite(account, new Invitation(OneTimeCode.hash(code), account.id(), expiresAt));
        throttle.forgive(account.username());
        invited.fire(new AccountInvited(person, account.username(), code, expiresAt));
        return code;
    }

    /** Asks the person with a work address, see {@link #invite(PersonId)}. */
    public String invite(String email) {
        return invite(people().withEmail(email)
                .map(Workforce.Standing::person)
                .orElseThrow(() -> RuleBroken.on("email", "access.nobody-there", email)));
    }

    /** Whom a code lets set a password; empty if it opens nothing, or nothing any longer. */
    @PermitAll
    public Optional<String> invitedBy(String code) {
        return accounts.invitation(OneTimeCode.hash(code))
                .filter(invitation -> invitation.isValid(clock.instant()))
                .flatMap(invitation -> accounts.byId(invitation.accountId()))
                .filter(Account::isEnabled)
                .map(Account::username);
    }

    /**
     * Sets a password with a code, which is used up by it.
     *
     * @throws RuleBroken {@code access.code-void} and as {@link #create}
     */
    @PermitAll
    public void welcome(String code, String password) {
        String username = invitedBy(code).orElseThrow(() -> new RuleBroken("access.code-void"));
        Account account = account(username);
        account.changePassword(hashed(password));
        accounts.invitation(OneTimeCode.hash(code)).ifPresent(accounts::remove);
        throttle.forgive(username);
        passwordChanged.fire(new AccountPasswordChanged(username));
    }

    /**
     * Sets the caller's own password. Wrong old ones count as wrong log-ins do, so that a session that was left open is
     * no place to guess.
     *
     * @param address the network address that the attempt comes from
     * @throws RuleBroken {@code access.old-password-wrong}, {@code access.throttled}, and as {@link #create}
     */
    @RolesAllowed({Role.EMPLOYEE, Role.MANAGER, Role.ADMINISTRATOR})
    public void changeOwnPassword(String old, String password, String address) {
        Account account = account(user.actor());
        boolean counted =
                throttle.admit(account.username(), address) && throttle.isWithinLimits(account.username(), address);
        RuleBroken.require(counted, "access.throttled", LoginThrottle.WINDOW.toMinutes());
        boolean theirs = account.passwordHash()
                .filter(hash -> hashing.matches(old.toCharArray(), hash))
                .isPresent();
        if (!theirs) {
            throw RuleBroken.on("old", "access.old-password-wrong");
        }
        throttle.forgive(account.username());
        account.changePassword(hashed(password));
        passwordChanged.fire(new AccountPasswordChanged(account.username()));
    }

    /** Sets a new password for somebody who cannot set it any longer. */
    public void resetPassword(String username, String password) {
        account(username).changePassword(hashed(password));
        throttle.forgive(username);
        passwordChanged.fire(new AccountPasswordChanged(Account.normalize(username)));
    }

    /**
     * Ends somebody's access; open sessions end at their next request.
     *
     * @throws RuleBroken {@code access.last-administrator}
     */
    public void disable(String username) {
        Account account = account(username);
        requireAnotherAdministrator(account);
        account.disable();
        disabled.fire(new AccountDisabled(account.username()));
    }

    /** Gives a disabled account back. */
    public void enable(String username) {
        Account account = account(username);
        account.enable();
        enabled.fire(new AccountEnabled(account.username()));
    }

    /** Makes somebody an administrator besides whatever else they are. */
    public void makeAdministrator(String username) {
        Account account = account(username);
        Set<String> roles = new HashSet<>(account.roles());
        roles.add(Role.ADMINISTRATOR);
        account.assign(roles);
        rolesChanged.fire(new AccountRolesChanged(account.username()));
    }

    /**
     * Makes somebody an administrator no longer.
     *
     * @throws RuleBroken {@code access.last-administrator}
     */
    public void dismissAdministrator(String username) {
        Account account = account(username);
        requireAnotherAdministrator(account);
        Set<String> roles = new HashSet<>(account.roles());
        roles.remove(Role.ADMINISTRATOR);
        account.assign(roles);
        rolesChanged.fire(new AccountRolesChanged(account.username()));
    }

    /** Some of the accounts whose user name contains a text, in order of the alphabet. */
    public List<AccountView> page(String text, int first, int size) {
        return accounts.page(text, first, size).stream().map(this::view).toList();
    }

    /** How many accounts have a user name that contains a text. */
    public long count(String text) {
        return accounts.count(text);
    }

    /**
     * Checks a password, as {@link #logIn(String, char[], String)} does for somebody at no particular address.
     *
     * @return the roles to grant; empty when user name and password do not belong together or the account is disabled
     */
    @PermitAll
    public Optional<Set<String>> logIn(String username, char[] password) {
        return logIn(username, password, "");
    }

    /**
     * Checks a password. Everybody may try, a limited number of times; it takes the same time whether or not the user
     * name exists.
     *
     * @param address the network address that the attempt comes from; empty if there is none
     * @return the roles to grant; empty when user name and password do not belong together, the account is disabled, its
     *     person has left, or there were too many attempts
     */
    @PermitAll
    public Optional<Set<String>> logIn(String username, char[] password, String address) {
        if (!throttle.admit(username, address) || !throttle.isWithinLimits(username, address)) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.find(username);
        Optional<Set<String>> roles = account.flatMap(this::rolesOf);
        Optional<String> hash = account.filter(known -> roles.isPresent()).flatMap(Account::passwordHash);
        if (hash.isEmpty()) {
            hashing.matchNobody(password);
            return Optional.empty();
        }
        if (!hashing.matches(password, hash.get())) {
            return Optional.empty();
        }
        throttle.forgive(username);
        firstPassword.used(username);
        return roles;
    }

    /**
     * Refuses an attempt to log in that would not even be looked at.
     *
     * @throws RuleBroken {@code access.throttled}
     */
    @PermitAll
    public void requireOpenDoor(String username, String address) {
        RuleBroken.require(!throttle.isClosed(username, address), "access.throttled", LoginThrottle.WINDOW.toMinutes());
    }

    /** What a session of this user may do now; empty if it must end. */
    @PermitAll
    public Optional<Set<String>> currentRoles(String username) {
        return accounts.find(username).flatMap(this::rolesOf);
    }

    /** Whether a session of this user may go on: its account is enabled and its person works here. */
    @PermitAll
    public boolean mayContinue(String username) {
        return currentRoles(username).isPresent();
    }

    private Account add(String username, @Nullable PersonId person, Set<String> roles) {
        if (accounts.find(username).isPresent()) {
            throw RuleBroken.on("username", "access.username-taken", username);
        }
        Account account = new Account(username, person == null ? null : person.value(), roles, clock.instant());
        accounts.add(account);
        opened.fire(new AccountOpened(account.username()));
        return account;
    }

    private Optional<Set<String>> rolesOf(Account account) {
        if (!account.isEnabled()) {
            return Optional.empty();
        }
        if (account.personId().isEmpty()) {
            return Optional.of(account.roles());
        }
        return account.personId()
                .map(PersonId::new)
                .flatMap(person -> people().of(person))
                .filter(Workforce.Standing::active)
                .map(standing -> rolesOf(account, standing));
    }

    private static Set<String> rolesOf(Account account, Workforce.Standing standing) {
        Set<String> roles = new HashSet<>(Set.of(Role.EMPLOYEE));
        if (standing.leads()) {
            roles.add(Role.MANAGER);
        }
        if (account.roles().contains(Role.ADMINISTRATOR)) {
            roles.add(Role.ADMINISTRATOR);
        }
        return roles;
    }

    private AccountView view(Account account) {
        Optional<PersonId> person = account.personId().map(PersonId::new);
        Optional<Workforce.Standing> standing = person.flatMap(id -> people().of(id));
        return new AccountView(
                account.username(),
                standing.map(Workforce.Standing::name).orElse(account.username()),
                person,
                account.roles().contains(Role.ADMINISTRATOR),
                account.isEnabled(),
                account.passwordHash().isPresent(),
                person.isEmpty() || standing.filter(Workforce.Standing::active).isPresent());
    }

    private void requireAnotherAdministrator(Account account) {
        boolean another = accounts.lockAllWith(Role.ADMINISTRATOR).stream()
                .anyMatch(other -> other.id() != account.id()
                        && other.passwordHash().isPresent()
                        && rolesOf(other).isPresent());
        RuleBroken.require(another || !account.roles().contains(Role.ADMINISTRATOR), "access.last-administrator");
    }

    private Workforce people() {
        return workforce.get();
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
