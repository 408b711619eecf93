package hr.mentoring.access;

import hr.mentoring.access.model.Account;
import hr.mentoring.access.store.Accounts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the door the first time: while there is no administrator, one is made from the settings {@code
 * mentoring.admin.username} and {@code mentoring.admin.password}, or with a {@linkplain FirstPassword password that is
 * invented} where no password is set. Afterwards the settings are ignored.
 */
@Singleton
@Startup
@DependsOn("Schema")
public class FirstAdministrator {

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private FirstPassword firstPassword;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "mentoring.admin.username", defaultValue = "admin")
    private String username;

    @Inject
    @ConfigProperty(name = "mentoring.admin.password")
    private Optional<String> password;

    @PostConstruct
    void open() {
        if (!accounts.anyWith(Role.ADMINISTRATOR)) {
            password.or(firstPassword::invent).ifPresent(this::add);
        }
    }

    private void add(String initial) {
        Account account = new Account(username, null, Set.of(Role.ADMINISTRATOR), clock.instant());
        account.changePassword(hashing.hash(initial.toCharArray()));
        accounts.add(account);
    }
}
