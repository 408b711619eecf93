package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.EndingService;
import hr.mentoring.agreement.Leaving;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.meeting.Thanks;
import hr.mentoring.meeting.ThanksService;
import hr.mentoring.privacy.PersonalCopy;
import hr.mentoring.privacy.PrivacyService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people learn of the data about them, and what stays of those who are forgotten. */
class PrivacyIT extends TwoPeopleIT {

    @Inject
    private PrivacyService privacy;

    @Inject
    private EndingService endings;

    @Inject
    private ThanksService thanks;

    @Inject
    private DirectoryService directory;

    @Test
    void theCopyHoldsWhatIWroteAndNotWhatTheOtherTellsHr() {
        as("mentor")
                .run(() ->
                        endings.end(pair, new Leaving(true, "Your questions were good ones.", "We were too alike.")));

        PersonalCopy mine = as("mentor").get(privacy::copy);
        PersonalCopy theirs = as("mentee").get(privacy::copy);

        assertThat(mine.rooms().toString()).contains("Your questions were good ones.", "We were too alike.");
        assertThat(theirs.rooms().toString()).doesNotContain("We were too alike.");
        assertThat(theirs.rooms()).containsKeys("directory", "access", "pairing");
    }

    @Test
    void nobodyIsErasedWhoWorksHereOrByAnotherName() throws SQLException {
        assertThatThrownBy(() -> erase("mentee of " + number))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("privacy.still-here"));
        leave();
        assertThatThrownBy(() -> erase("mentor of " + number))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("privacy.name-differs"));
        assertThatThrownBy(() -> as("mentor").run(() -> privacy.plan(mentee()))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whatWasSaidToTheOtherStaysWithThemWithoutAName() throws SQLException {
        as("mentee").run(() -> thanks.say(pair, "You taught me to ask before I answer."));
        as("mentee")
                .run(() -> endings.end(pair, new Leaving(true, "Thank you for each hour of it.", "A reason for HR.")));
        leave();

        erase("mentee of " + number);

        List<Thanks> kept = as("mentor").get(thanks::received);
        assertThat(kept).extracting(Thanks::words).contains("You taught me to ask before I answer.");
        assertThat(directory.get(mentee()).name()).isEqualTo("N. N.");
        assertThat(unread("mentor")).isEmpty();
        assertThat(as("mentor").get(privacy::copy).rooms().toString())
                .doesNotContain("mentee-" + number, "A reason for HR.");
    }

    private void erase(String name) {
        caller.as("root", Role.ADMINISTRATOR).run(() -> privacy.erase(mentee(), name));
    }

    private void leave() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("update person set active = false where id = " + person("mentee"));
        }
    }

    private PersonId mentee() {
        return new PersonId(person("mentee"));
    }
}
