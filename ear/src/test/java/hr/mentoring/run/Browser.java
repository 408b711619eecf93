package hr.mentoring.run;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Chromium, driven by Playwright. It is the one named by {@code MENTORING_CHROMIUM}, or one in the usual places; where
 * there is none, the test is skipped and says so, except in CI, where it fails.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** Opens the browser of this machine. */
    public static Browser open() {
        return new Browser(executable().orElseThrow(Browser::missing));
    }

    /** A fresh browser window for one person, of desktop size, in English. */
    public Page window(RunningServer server) {
        return window(server, 1440, 900);
    }

    /** A fresh browser window for one person, with cookies of its own. */
    public Page window(RunningServer server, int width, int height) {
        BrowserContext person = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(server.address().toString())
                .setLocale("en-US")
                .setViewportSize(width, height));
        person.setDefaultTimeout(30_000);
        return person.newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("MENTORING_CHROMIUM")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static RuntimeException missing() {
        String sentence =
                "No Chromium at MENTORING_CHROMIUM or in " + USUAL_PLACES + "; install one to run the browser tests.";
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionFailedError(sentence);
        }
        return new TestAbortedException(sentence);
    }
}
