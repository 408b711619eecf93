package hr.mentoring.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.notification.LetterState;
import hr.mentoring.notification.model.OutboxLetter.Content;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxLetterTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonId ANA = new PersonId(5);

    private final OutboxLetter letter = new OutboxLetter(
            "pair-published:1:5",
            "pair-published",
            ANA,
            "Ana Lima",
            "ana@example.com",
            new Content("A pair", "Dear Ana", "/portal/match?pair=1", Map.of("en", "A pair", "de", "Ein Paar")),
            "<x@example.com>",
            NOW);

    @BeforeEach
    void giveItAnId() throws ReflectiveOperationException {
        giveItTheIdThatTheDatabaseWould(letter);
    }

    @Test
    void aNoticeSpeaksTheLanguageOfThePageThatItStandsOn() {
        assertThat(letter.toNotice(Locale.GERMAN).subject()).isEqualTo("Ein Paar");
        assertThat(letter.toNotice(Locale.ENGLISH).subject()).isEqualTo("A pair");
        assertThat(letter.toNotice(Locale.FRENCH).subject()).isEqualTo("A pair");
    }

    @Test
    void onlyOneNodeGetsALetter() {
        assertThat(letter.claim(NOW)).isTrue();
        assertThat(letter.claim(NOW)).isFalse();
    }

    @Test
    void aLetterOfANodeThatDiedIsTakenByAnother() {
        letter.claim(NOW);
        assertThat(letter.claim(NOW.plus(OutboxLetter.CLAIM))).isTrue();
    }

    @Test
    void aLetterThatWasTakenByTheServerIsNotSentAgain() {
        letter.claim(NOW);
        letter.delivered(NOW);

        assertThat(letter.claim(NOW.plus(Duration.ofDays(9)))).isFalse();
        assertThat(letter.toLetter().state()).isEqualTo(LetterState.SENT);
        assertThatThrownBy(() -> letter.retry(NOW))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("notification.sent-already"));
    }

    @Test
    void aOneTimeCodeIsForgottenOnceItIsOnItsWay() throws ReflectiveOperationException {
        OutboxLetter invitation = new OutboxLetter(
                "account-invited:1",
                "account-invited",
                null,
                "Ana Lima",
                "ana@example.com",
                new Content("Welcome", "Dear Ana", "/welcome?code=secret", Map.of()),
                "<y@example.com>",
                NOW);
        giveItTheIdThatTheDatabaseWould(invitation);
        invitation.claim(NOW);
        assertThat(invitation.toLetter().link()).endsWith("secret");

        invitation.delivered(NOW);

        assertThat(invitation.toLetter().link()).isEqualTo("/welcome");
    }

    @Test
    void thePausesGrowUntilTheLetterIsGivenUp() {
        List<Duration> pauses = new ArrayList<>();
        Instant now = NOW;
        while (letter.claim(now)) {
            letter.failed("no route to host", false, now);
            if (letter.toLetter().state() == LetterState.WAITING) {
                pauses.add(Duration.between(now, letter.toLetter().nextAttemptAt()));
            }
            now = letter.toLetter().nextAttemptAt();
        }
        assertThat(pauses).hasSize(6).isSorted().doesNotHaveDuplicates();
        assertThat(letter.toLetter().state()).isEqualTo(LetterState.GIVEN_UP);
        assertThat(letter.toLetter().problem()).isEqualTo("no route to host");
    }

    @Test
    void anAddressThatCannotExistIsGivenUpAtOnce() {
        letter.claim(NOW);
        letter.failed("no such address", true, NOW);
        assertThat(letter.toLetter().state()).isEqualTo(LetterState.GIVEN_UP);
    }

    @Test
    void anAdministratorMayTryAgainFromTheBeginning() {
        letter.claim(NOW);
        letter.failed("no such address", true, NOW);

        letter.retry(NOW);

        assertThat(letter.claim(NOW)).isTrue();
        assertThat(letter.toLetter().attempts()).isEqualTo(1);
    }

    @Test
    void aLongProblemIsCutToWhatFits() {
        letter.claim(NOW);
        letter.failed("x".repeat(9000), false, NOW);
        assertThat(letter.toLetter().problem()).hasSize(500);
    }

    @Test
    void aNoticeIsItsRecipientsAndStaysPutAway() {
        assertThat(letter.isFor(ANA)).isTrue();
        assertThat(letter.isFor(new PersonId(6))).isFalse();
        letter.read(NOW);
        letter.read(NOW.plusSeconds(60));
        assertThat(letter.toLetter().readAt()).isEqualTo(NOW);
    }

    private static void giveItTheIdThatTheDatabaseWould(OutboxLetter letter) throws ReflectiveOperationException {
        Field id = OutboxLetter.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(letter, 1L);
    }
}
