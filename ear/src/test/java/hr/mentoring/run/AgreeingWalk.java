package hr.mentoring.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import hr.mentoring.demo.Cast;
import org.junit.jupiter.api.Test;

/** Two people change what they agreed on, each at their own desk. */
abstract class AgreeingWalk extends Walk {

    private final Cast.Couple two = cast().couples().get(30);
    private final Cast.Couple another = cast().couples().get(32);

    @Test
    void aChangeGoesToTheOtherOneWhoSeesWhatIsNewAndBothSignIt() {
        Page mentee = person(two.mentee());
        mentee.navigate("portal/agreement?pair=" + two.pair());
        mentee.locator("[id='change-form:change']").click();
        mentee.getByLabel("How often we talk").fill("Every second Tuesday");
        mentee.getByLabel("A word with it").fill("Four weeks are too long for me.");
        mentee.locator("[id='sheet:send']").click();
        assertThat(mentee.locator("main")).containsText("Every second Tuesday");

        Page mentor = person(two.mentor());
        mentor.navigate("portal/agreement?pair=" + two.pair());
        assertThat(mentor.locator("blockquote.m-said")).containsText("Four weeks are too long for me.");
        assertThat(mentor.locator("ins").first()).containsText("Every second Tuesday");
        mentor.locator("[id='sign-form:sign']").click();

        mentee.reload();
        mentee.locator("[id='sign-form:sign']").click();

        assertThat(mentee.locator(".m-badge-good").first()).isVisible();
        mentor.navigate("portal/agreement?pair=" + two.pair());
        assertThat(mentor.locator("main")).containsText("Every second Tuesday");
    }

    @Test
    void whatIsTypedIsThereAfterTheWindowWasClosed() {
        Page first = person(another.mentor());
        first.navigate("portal/agreement?pair=" + another.pair());
        first.locator("[id='change-form:change']").click();
        first.getByLabel("A word with it").fill("I would rather meet in person.");
        first.getByLabel("A word with it").press("End");
        assertThat(first.locator("[id='sheet:saved']")).not().containsText("as you type");
        first.close();

        Page second = person(another.mentor());
        second.navigate("portal/agreement?pair=" + another.pair());

        assertThat(second.getByLabel("A word with it")).hasValue("I would rather meet in person.");
    }
}
