package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.AccountService;
import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.LoginThrottle;
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
    void wrongOldPasswordsCountLikeWrongLogIns() {
        caller.as("root", Role.ADMINISTRATOR)
                .run(() -> accounts.create("it-guessed", null, Set.of(Role.EMPLOYEE), PASSWORD));
        Caller.As guesser = caller.as("it-guessed", Role.EMPLOYEE);

        for (int i = 0; i < LoginThrottle.PER_ACCOUNT; i++) {
            assertThatThrownBy(() -> guesser.run(
                            () -> accounts.changeOwnPassword("guessed it?", "five words are enough", "192.0.2.1")))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("access.old-password-wrong"));
        }
        assertThatThrownBy(() ->
                        guesser.run(() -> accounts.changeOwnPassword(PASSWORD, "five words are enough", "192.0.2.1")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("access.throttled"));
        assertThat(accounts.logIn("it-guessed", PASSWORD.toCharArray())).isEmpty();
    }

    @Test
    void whoChangesThePasswordWithTheOldOneIsForgivenEarlierSlips() {
        caller.as("root", Role.ADMINISTRATOR)
                .run(() -> accounts.create("it-slipped", null, Set.of(Role.EMPLOYEE), PASSWORD));
        for (int i = 1; i < LoginThrottle.PER_ACCOUNT; i++) {
            accounts.logIn("it-slipped", "four words were wrong".toCharArray(), "192.0.2.2");
        }

        caller.as("it-slipped", Role.EMPLOYEE)
                .run(() -> accounts.changeOwnPassword(PASSWORD, "five words are enough", "192.0.2.2"));

        assertThat(accounts.logIn("it-slipped", "wrong once more".toCharArray(), "192.0.2.2"))
                .isEmpty();
        assertThat(accounts.logIn("it-slipped", "five words are enough".toCharArray(), "192.0.2.2"))
                .isNotEmpty();
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
