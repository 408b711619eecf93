package hr.mentoring.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import hr.mentoring.demo.Cast;
import hr.mentoring.demo.Story;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two minutes of feedback, on a phone and by the keyboard. */
abstract class SurveyWalk extends Walk {

    private static final int FARTHEST = 40;

    private final Cast.Couple two = cast().couples().get(30);

    @Test
    void aSurveyKeepsEachTapAndIsHandedInOnce() {
        ask();

        Page phone = window(390, 844);
        logIn(phone, two.mentee(), Story.PASSWORD);
        phone.navigate("portal/feedback");
        phone.locator("main a.m-button[href*='survey=']").first().click();
        phone.waitForURL("**/portal/feedback?survey=*");
        String survey = phone.url();
        Locator questions = phone.locator(".m-survey-question");
        Locator howFar = phone.locator("[id='answers:far']");
        questions.first().locator("label").last().click();
        assertThat(howFar).containsText("1 of");

        phone.navigate(survey);
        assertThat(questions.first().locator("input[type=radio]").last()).isChecked();
        assertThat(faults(phone, survey)).isEmpty();
        int asked = questions.count();
        for (int question = 1; question < asked; question++) {
            questions.nth(question).locator("label").first().click();
            assertThat(howFar).containsText((question + 1) + " of");
        }
        phone.locator("[id='answers'] .m-primary").click();

        assertThat(phone.locator("[id='answers']")).hasCount(0);
        phone.navigate(survey);
        assertThat(phone.locator("main .m-note-good")).isVisible();
        assertThat(phone.locator("main input[type=radio]")).hasCount(0);
    }

    @Test
    void theKeyboardAloneIsEnough() {
        ask();
        Page page = window(1440, 900);
        logIn(page, two.mentor(), Story.PASSWORD);
        page.navigate("portal/feedback");
        page.locator("main a.m-button[href*='survey=']").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/portal/feedback?survey=*");
        String survey = page.url();
        int asked = page.locator(".m-survey-question").count();

        for (int question = 1; question <= asked; question++) {
            tabTo(page, "input[type=radio]");
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("[id='answers:far']")).containsText(question + " of");
        }
        tabTo(page, "[id='answers'] .m-primary");
        page.keyboard().press("Enter");

        assertThat(page.locator("[id='answers']")).hasCount(0);
        page.navigate(survey);
        assertThat(page.locator("main .m-note-good")).isVisible();
    }

    /** Goes on to the next such place, which shows that it is where the keyboard is. */
    private static void tabTo(Page page, String place) {
        for (int step = 0; step < FARTHEST; step++) {
            page.keyboard().press("Tab");
            Locator here = page.locator("*:focus");
            if ((boolean) here.evaluate("(element, place) => element.matches(place)", place)) {
                assertThat(here).hasCSS("outline-style", "solid");
                return;
            }
        }
        throw new AssertionError(FARTHEST + " steps lead to no " + place);
    }

    /** HR asks the cohort, or has asked it. */
    private static void ask() {
        assertThat(administrator()
                        .request()
                        .post(
                                "api/surveys/rounds",
                                RequestOptions.create().setData(Map.of("cohort", 1, "quarter", presentQuarter()))))
                .isOK();
    }

    private static String presentQuarter() {
        LocalDate today = LocalDate.now();
        return "%d-Q%d".formatted(today.getYear(), today.get(IsoFields.QUARTER_OF_YEAR));
    }
}
