package hr.mentoring.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import hr.mentoring.demo.Cast;
import org.junit.jupiter.api.Test;

/** Two people who are not a pair say that they know each other, so that introductions may go through them. */
abstract class ChoosingWalk extends Walk {

    private final String one = couple(34).mentee();
    private final String other = couple(35).mentee();

    @Test
    void anAcquaintanceCountsWhenTheOtherOneSaysSoToo() {
        Page mine = person(one);
        mine.navigate("portal/introductions");
        mine.locator("[id='declare:email']").fill(other);
        mine.locator("[id='declare:declare']").click();
        assertThat(mine.locator("#contacts .m-badge")).isVisible();

        Page theirs = person(other);
        theirs.navigate("portal/introductions");
        theirs.locator("#contacts input[type=submit]").first().click();

        mine.reload();
        assertThat(mine.locator("#contacts li")).hasCount(1);
        assertThat(mine.locator("#contacts .m-badge")).hasCount(0);
    }

    @Test
    void theLibraryIsThereForEverybody() {
        Page page = person(one);

        page.navigate("portal/library");

        assertThat(page.locator("main li, main article").first()).isVisible();
    }

    private static Cast.Couple couple(int number) {
        return cast().couples().get(number);
    }
}
