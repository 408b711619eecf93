package hr.mentoring.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody comes to the door, with the right password and with a wrong one. */
abstract class LogInWalk extends Walk {

    @Test
    void anAdministratorIsLedToTheirWorkAfterLogIn() {
        Page page = window(1440, 900);
        page.navigate("admin/");
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));

        enter(page, RunningServer.ADMIN, RunningServer.ADMIN_PASSWORD);

        assertThat(page).hasURL(Pattern.compile(".*/admin/.*"));
    }

    @Test
    void aWrongPasswordIsRefusedInASentenceAndOnTheSamePage() {
        Page page = window(1440, 900);
        page.navigate("login");

        enter(page, RunningServer.ADMIN, "not the password");

        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        assertThat(page.locator("body")).containsText("password");
    }
}
