package hr.mentoring.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogInWalkIT {

    @TempDir
    private static Path data;

    private static Browser browser;
    private static RunningServer server;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        server = RunningServer.start(data);
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void anAdministratorIsLedToTheirWorkAfterLogIn() {
        Page page = browser.window(server);
        page.navigate("admin/");
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));

        logIn(page, RunningServer.ADMIN_PASSWORD);

        assertThat(page).hasURL(Pattern.compile(".*/admin/.*"));
    }

    @Test
    void aWrongPasswordIsRefusedInASentenceAndOnTheSamePage() {
        Page page = browser.window(server);
        page.navigate("login");

        logIn(page, "not the password");

        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        assertThat(page.locator("body")).containsText("password");
    }

    private static void logIn(Page page, String password) {
        page.locator("input[autocomplete=username]").fill(RunningServer.ADMIN);
        page.locator("input[autocomplete=current-password]").fill(password);
        page.locator("form button[type=submit], form input[type=submit]").last().click();
    }
}
