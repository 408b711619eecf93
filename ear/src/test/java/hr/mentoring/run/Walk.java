package hr.mentoring.run;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import hr.mentoring.demo.Cast;
import hr.mentoring.demo.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;

/** Walks through the pages of {@link Northlight}, each with the log-in of whose eyes it looks through. */
@ExtendWith(Northlight.class)
abstract class Walk {

    private static final Pattern UNWRITTEN = Pattern.compile("\\?[a-z]+\\.[a-z.-]+\\?");

    /** Who lived the story. */
    static Cast cast() {
        return Northlight.present().cast();
    }

    /** A fresh window of this size, in which nobody is logged in. */
    static Page window(int width, int height) {
        return Northlight.present().window(width, height);
    }

    /** What is wrong with pages: an error, a blocked script, a sentence that nobody wrote, or scrolling sideways. */
    static List<String> faults(Page page, String... paths) {
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
            int lost = page.locator("[href*='null']").count();
            if (lost > 0) {
                faults.add(path + " has " + lost + " links whose address says null");
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

    static Page administrator() {
        Page page = window(1440, 900);
        logIn(page, RunningServer.ADMIN, RunningServer.ADMIN_PASSWORD);
        return page;
    }

    static Page person(String username) {
        Page page = window(1440, 900);
        logIn(page, username, Story.PASSWORD);
        return page;
    }

    static void logIn(Page page, String username, String password) {
        page.navigate("login");
        enter(page, username, password);
        page.waitForURL(Pattern.compile(".*/(admin|manager|portal)/.*"));
    }

    /** Fills in the form of the door and sends it. */
    static void enter(Page page, String username, String password) {
        page.locator("input[autocomplete=username]").fill(username);
        page.locator("input[autocomplete=current-password]").fill(password);
        page.locator("main input[type=submit]").click();
    }
}
