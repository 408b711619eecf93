package hr.mentoring.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import hr.mentoring.demo.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nine months of an invented company have passed; each audience looks at what is theirs, on a desk and on a phone. */
abstract class MainStoryWalk extends Walk {

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
    void anAdministratorAsksWhatMovesWouldGainAndIsToldHowToAsk() {
        Page page = administrator();
        page.navigate("admin/cohort/repair?cohort=1");
        page.locator("main a:has-text('Move when it gains enough')").click();

        page.locator("[id='price:points']").fill("100");
        page.locator("[id='price:points']").press("Enter");
        page.waitForURL(address -> address.contains("points=100"));

        assertThat(page.locator("[id='price:points']")).hasValue("100");
        page.navigate("admin/cohort/repair?cohort=1&mode=MOVE_FOR_GAIN&points=250");
        assertThat(page.locator("main")).containsText("0 to 100 points, not 250");
    }

    @ParameterizedTest
    @CsvSource({"admin/reports", "manager/reports"})
    void everyFileInTheListOfReportsIsThere(String path) {
        Page page = path.startsWith("admin") ? administrator() : person(cast().manager());
        page.navigate(path);

        assertThat(page.locator(".m-report-files a").all())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(page.request()
                                .get(file.evaluate("a => a.href").toString())
                                .status())
                        .isEqualTo(200));
    }

    private Page atTheLastReport() {
        Page page = administrator();
        page.navigate("admin/reports");
        page.locator("main h2 a, main h3 a").first().click();
        return page;
    }

    @Test
    void anAdministratorReadsTheReportOfTheLastQuarter() {
        assertThat(atTheLastReport().locator("main")).containsText("surveys were answered");
    }

    @Test
    void anAdministratorReadsAboutOneProgramTakesItAlongAndReadsItInGerman() throws IOException {
        Page page = atTheLastReport();
        page.locator("#group").selectOption("program:1");
        page.locator(".m-report-groups button").click();

        assertThat(page.locator("h1")).containsText("Northlight Mentoring");
        Download file = page.waitForDownload(
                () -> page.locator(".m-report-files a:has-text('CSV')").click());
        assertThat(file.suggestedFilename()).endsWith("-program-1.csv");
        assertThat(Files.readString(file.path())).contains("Northlight Mentoring");

        page.locator("button[lang=de]").click();

        assertThat(page.locator("h1")).containsText("Northlight Mentoring");
        assertThat(page.locator("main .m-report-headline")).containsText("Umfragen");
    }

    @Test
    void aMenteeFindsTheirMentorTheReasonsAndTheAgreement() {
        Page page = person(cast().mentee());

        page.locator("main a[href*='match']").first().click();

        assertThat(page.locator("main")).containsText("gives");
        page.navigate("portal/");
        page.locator("main a[href*='agreement']").first().click();
        assertThat(page.locator("h1")).containsText("agreement");
    }

    @Test
    void aMentorFindsTheirMentee() {
        Page page = person(cast().mentor());

        assertThat(page.locator("main .m-person-name").first()).isVisible();
    }

    @Test
    void aManagerSeesWhoTakesPartAndNotWhatTheyTalkAbout() {
        Page page = person(cast().manager());
        page.navigate("manager/");

        assertThat(page.locator("main")).containsText("Northlight Mentoring");
        assertThat(page.locator("main").innerText()).doesNotContain("Rehearse twice", "Weekly notes");
    }

    @ParameterizedTest
    @CsvSource({"admin/", "admin/cohorts", "admin/reports", "manager/"})
    void aMenteeIsKeptOutOfWhatIsNotTheirs(String path) {
        Page page = person(cast().mentee());

        Response response = page.navigate(path);

        assertThat(response.status()).isEqualTo(403);
        assertThat(page.locator("main")).containsText("belongs to somebody else");
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void everyPageOfAnAdministratorIsWholeAndStaysWithinTheScreen(int width, int height) {
        Page page = window(width, height);
        logIn(page, RunningServer.ADMIN, RunningServer.ADMIN_PASSWORD);

        assertThat(faults(
                        page,
                        "admin/",
                        "admin/cohorts",
                        "admin/cohort?id=1",
                        "admin/cohort/applicants?cohort=1",
                        "admin/cohort/pairing?cohort=1",
                        "admin/cohort/repair?cohort=1",
                        "admin/cohort/repair?cohort=1&mode=MOVE_FOR_GAIN",
                        "admin/programs",
                        "admin/directory",
                        "admin/directory/import",
                        "admin/reports",
                        "admin/calendar",
                        "admin/accounts",
                        "admin/jobs",
                        "admin/outbox",
                        "admin/audit"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void everyPageOfAnEmployeeAndAManagerIsWholeAndStaysWithinTheScreen(int width, int height) {
        Page employee = window(width, height);
        logIn(employee, cast().mentee(), Story.PASSWORD);
        Page manager = window(width, height);
        logIn(manager, cast().manager(), Story.PASSWORD);

        List<String> faults = new ArrayList<>(faults(employee, "portal/", "portal/profile", "portal/feedback"));
        faults.addAll(faults(manager, "manager/", "manager/approvals", "manager/reports"));
        assertThat(faults).isEmpty();
    }
}
