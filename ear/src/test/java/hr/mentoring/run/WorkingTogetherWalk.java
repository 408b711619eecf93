package hr.mentoring.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import hr.mentoring.demo.Cast;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Two people arrange a meeting and prepare it, each at their own desk. */
abstract class WorkingTogetherWalk extends Walk {

    private final Cast.Couple two = cast().couples().get(31);

    @Test
    void aMeetingIsProposedTakenAndPreparedAndTheMentorReadsTheAgenda() {
        Page mentee = person(two.mentee());
        mentee.navigate("portal/meetings?pair=" + two.pair());
        mentee.locator("input[type=date]")
                .first()
                .fill(LocalDate.now().plusDays(6).toString());
        mentee.locator("input[type=time]").first().fill("10:30");
        mentee.locator("[id='times:propose']").click();

        Page mentor = person(two.mentor());
        mentor.navigate("portal/meetings?pair=" + two.pair());
        mentor.locator(".m-next a.m-primary").click();
        mentor.locator("[id='slots'] input[type=submit]").first().click();
        assertThat(mentor.locator("main")).containsText("Arranged");

        mentee.navigate("portal/meetings?pair=" + two.pair());
        mentee.locator(".m-next a.m-primary").click();
        mentee.locator("[id='agenda-form'] textarea").nth(0).fill("Decide whether I apply for the team lead.");
        mentee.locator("[id='agenda-form:share']").click();

        mentor.reload();
        assertThat(mentor.locator("#agenda")).containsText("Decide whether I apply for the team lead.");
    }

    @Test
    void whatIsSentInBetweenWaitsForTheOtherOneAtHome() {
        Page mentor = person(two.mentor());
        mentor.navigate("portal/exchange?pair=" + two.pair());
        mentor.locator("[id='new:kind']").selectOption("CHECK_IN");
        mentor.locator("[id='new:words']").fill("A talk that helped me to say no.");
        mentor.locator("[id='new:send']").click();

        Page mentee = person(two.mentee());
        mentee.navigate("portal/exchange?pair=" + two.pair());

        assertThat(mentee.locator("main")).containsText("A talk that helped me to say no.");
    }

    @Test
    void aMisunderstandingIsSettledByTheTwoAlone() {
        Page mentee = person(two.mentee());
        mentee.navigate("portal/concern?pair=" + two.pair());
        mentee.locator("[id='raise:words']").fill("You moved our talk three times without a word.");
        mentee.locator("[id='raise:send']").click();

        Page mentor = person(two.mentor());
        mentor.navigate("portal/concern?pair=" + two.pair());
        assertThat(mentor.locator("#raised")).containsText("You moved our talk three times without a word.");
        mentor.locator("#raised textarea").fill("I am sorry. I will call you myself the next time.");
        mentor.locator("#raised input[type=submit]").first().click();

        mentee.reload();
        assertThat(mentee.locator("#raised")).containsText("I am sorry.");
        mentee.locator("#raised input[type=submit].m-quiet").first().click();
        assertThat(mentee.locator("#raised .m-badge-good")).isVisible();

        Page hr = administrator();
        hr.navigate("admin/cases");
        assertThat(hr.locator("main")).not().containsText("three times without a word");
    }
}
