package hr.mentoring.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import hr.mentoring.demo.Cast;
import org.junit.jupiter.api.Test;

/** Two people write down what went from one to the other, each at their own desk. */
abstract class ReciprocityWalk extends Walk {

    private final Cast.Couple two = cast().couples().get(33);

    @Test
    void whatOneGaveIsConfirmedByTheOtherAndBothSeeTheBalance() {
        Page mentor = person(two.mentor());
        mentor.navigate("portal/ledger?pair=" + two.pair());
        mentor.locator("[id='enter'] input[value=I_GAVE]").check();
        mentor.locator("[id='enter'] details summary").click();
        mentor.locator("[id='enter:word']").fill("How our budget is really made");
        mentor.locator("[id='enter:do']").click();
        assertThat(mentor.locator("#lines")).containsText("How our budget is really made");

        Page mentee = person(two.mentee());
        mentee.navigate("portal/ledger?pair=" + two.pair());
        mentee.locator("#lines li:has-text('How our budget') input[type=submit]")
                .first()
                .click();
        assertThat(mentee.locator("#lines li:has-text('How our budget') input[type=submit]"))
                .hasCount(0);
        assertThat(mentee.locator(".m-balance")).isVisible();

        Page hr = administrator();
        hr.navigate("admin/cohort/pairs?cohort=1");
        assertThat(hr.locator("main")).not().containsText("How our budget");
    }

    @Test
    void whoDidNotAgreeToBeNamedIsADotToOthers() {
        Page mentee = person(two.mentee());

        mentee.navigate("portal/lineage");

        assertThat(mentee.locator("main svg").first()).isVisible();
        assertThat(mentee.locator("main input[type=checkbox]").first()).isVisible();
    }
}
