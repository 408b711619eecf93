package hr.mentoring.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import hr.mentoring.demo.Cast;
import hr.mentoring.demo.Story;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nine months of an invented company have passed; each audience looks at what is theirs, on a desk and on a phone. */
class MainStoryWalkIT {

    private static final Pattern UNWRITTEN = Pattern.compile("\\?[a-z]+\\.[a-z.-]+\\?");

    @TempDir
    private static Path data;

    private static Browser browser;
    private static RunningServer server;
    private static Cast cast;

    @BeforeAll
    static void liveTheStory() {
        browser = Browser.open();
        server = RunningServer.start(data, Map.of("MENTORING_DEMO", "true"));
        PrintStream nobodyReads = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        cast = new Story(
                        server.address(),
                        RunningServer.ADMIN,
                        RunningServer.ADMIN_PASSWORD,
                        LocalDate.now(),
                        nobodyReads)
                .tell();
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
    void anAdministratorFollowsTheCohortToItsCertificate() {
        Page page = administrator();
        page.navigate("admin/cohorts");

        page.locator("main a:has-text('Spring')").first().click();

        assertThat(page.locator("h1")).containsText("Spring");
        assertThat(page.locator(".m-phases [aria-current]")).containsText("Active");
        page.navigate("admin/cohort/pairing?cohort=1");
        assertThat(page.locator("main")).containsText("No other pairing of this cohort");
    }

    @Test
    void anAdministratorReadsTheReportOfTheLastQuarter() {
        Page page = administrator();
        page.navigate("admin/reports");

        page.locator("main h2 a, main h3 a").first().click();

        assertThat(page.locator("main")).containsText("surveys were answered");
    }

    @Test
    void aMenteeFindsTheirMentorTheReasonsAndTheAgreement() {
        Page page = person(cast.mentee());

        page.locator("main a[href*='match']").first().click();

        assertThat(page.locator("main")).containsText("gives");
        page.navigate("portal/");
        page.locator("main a[href*='agreement']").first().click();
        assertThat(page.locator("h1")).containsText("agreement");
    }

    @Test
    void aMentorFindsTheirMentee() {
        Page page = person(cast.mentor());

        assertThat(page.locator("main .m-person-name").first()).isVisible();
    }

    @Test
    void aManagerSeesWhoTakesPartAndNotWhatTheyTalkAbout() {
        Page page = person(cast.manager());
        page.navigate("manager/");

        assertThat(page.locator("main")).containsText("Northlight Mentoring");
        assertThat(page.locator("main").innerText()).doesNotContain("Rehearse twice", "Weekly notes");
    }

    @ParameterizedTest
    @CsvSource({"admin/", "admin/cohorts", "admin/reports", "manager/"})
    void aMenteeIsKeptOutOfWhatIsNotTheirs(String path) {
        Page page = person(cast.mentee());

        Response response = page.navigate(path);

        assertThat(response.status()).isEqualTo(403);
        assertThat(page.locator("main")).containsText("belongs to somebody else");
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void everyPageOfAnAdministratorIsWholeAndStaysWithinTheScreen(int width, int height) {
        Page page = browser.window(server, width, height);
        logIn(page, RunningServer.ADMIN, RunningServer.ADMIN_PASSWORD);

        assertThat(faults(
                        page,
                        "admin/",
                        "admin/cohorts",
                        "admin/cohort?id=1",
                        "admin/cohort/applicants?cohort=1",
                        "admin/cohort/pairing?cohort=1",
                        "admin/programs",
                        "admin/directory",
                        "admin/directory/import",
                        "admin/reports",
                        "admin/accounts",
                        "admin/jobs",
                        "admin/outbox",
                        "admin/audit"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void everyPageOfAnEmployeeAndAManagerIsWholeAndStaysWithinTheScreen(int width, int height) {
        Page employee = browser.window(server, width, height);
        logIn(employee, cast.mentee(), Story.PASSWORD);
        Page manager = browser.window(server, width, height);
        logIn(manager, cast.manager(), Story.PASSWORD);

        List<String> faults = new ArrayList<>(faults(employee, "portal/", "portal/profile", "portal/feedback"));
        faults.addAll(faults(manager, "manager/", "manager/approvals", "manager/reports"));
        assertThat(faults).isEmpty();
    }

    /** What is wrong with pages: an error, a blocked script, a sentence that nobody wrote, or scrolling sideways. */
    private static List<String> faults(Page page, String... paths) {
        List<String> faults = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        for (String path : paths) {
            Response response = page.navigate(path);
            if (response.status() != 200) {
                faults.add(path + " was answered with " + response.status());
            }
            var unwritten = UNWRITTEN.matcher(page.locator("body").innerText());
            if (unwritten.find()) {
                faults.add(path + " shows " + unwritten.group());
            }
            int beyond = ((Number) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .intValue();
            if (beyond > 0) {
                faults.add(path + " is " + beyond + " pixels wider than the screen");
            }
        }
        return faults;
    }

    private static Page administrator() {
        Page page = browser.window(server);
        logIn(page, RunningServer.ADMIN, RunningServer.ADMIN_PASSWORD);
        return page;
    }

    private static Page person(String username) {
        Page page = browser.window(server);
        logIn(page, username, Story.PASSWORD);
        return page;
    }

    private static void logIn(Page page, String username, String password) {
        page.navigate("login");
        page.locator("input[autocomplete=username]").fill(username);
        page.locator("input[autocomplete=current-password]").fill(password);
        page.locator("main input[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/(admin|manager|portal)/.*"));
    }
}
