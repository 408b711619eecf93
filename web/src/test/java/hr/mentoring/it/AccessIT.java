package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.AccountService;
import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.common.RuleBroken;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessIT extends ContainerIT {

    private static final String PASSWORD = "four words are enough";

    @Inject
    private AccountService accounts;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Test
    void whoHasAnAccountLogsInWithItsPasswordOnly() {
        caller.as("root", Role.ADMINISTRATOR)
                .run(() -> accounts.create("it-anna", null, Set.of(Role.EMPLOYEE), PASSWORD));

        assertThat(accounts.logIn("it-anna", PASSWORD.toCharArray())).hasValue(Set.of(Role.EMPLOYEE));
        assertThat(accounts.logIn("it-anna", "four words are wrong".toCharArray()))
                .isEmpty();
    }

    @Test
    void onlyAdministratorsMakeAccounts() {
        assertThatThrownBy(() -> caller.as("it-ben", Role.EMPLOYEE)
                        .run(() -> accounts.create("it-eve", null, Set.of(Role.ADMINISTRATOR), PASSWORD)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> accounts.create("it-eve", null, Set.of(Role.ADMINISTRATOR), PASSWORD))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aRefusalSaysWhichFieldIsWrongAndChangesNothing() {
        assertThatThrownBy(() -> caller.as("root", Role.ADMINISTRATOR)
                        .run(() -> accounts.create("it-short", null, Set.of(Role.EMPLOYEE), "short")))
                .isInstanceOf(RuleBroken.class);
        assertThat(accounts.mayContinue("it-short")).isFalse();
    }

    @Test
    void theCallerIsKnownDuringTheCallAndForgottenAfterwards() {
        assertThat(caller.as("it-cleo", Role.EMPLOYEE).get(() -> currentUser.username()))
                .hasValue("it-cleo");
        assertThat(currentUser.actor()).isEqualTo("system");
    }

    @Test
    void timeGoesWhereATestSendsIt() {
        Instant inAYear = Instant.now().plus(Duration.ofDays(365));

        itIs(inAYear);

        assertThat(clock.instant()).isBetween(inAYear, inAYear.plusSeconds(60));
    }
}
