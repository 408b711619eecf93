package hr.mentoring.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.meeting.ExchangeKind;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairState;
import hr.mentoring.program.CohortId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent between meetings says something and leads nowhere but to the web; thanks name something specific. */
class ExchangeTest {

    private static final PersonId ANA = new PersonId(1);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,hello",
                "ftp://example.org/x",
                "/portal/",
                "https:///nowhere",
                "no address",
                "https://example.org/\u0000"
            })
    void whatIsNoAddressOfTheWebIsRefused(String link) {
        refuses("common.link-odd", () -> new Exchange(new PairId(7), ANA, ExchangeKind.LINK, "", link, NOW));
    }

    @Test
    void anAddressIsKeptInAFormThatBrowsersFollow() {
        Exchange exchange =
                new Exchange(new PairId(7), ANA, ExchangeKind.LINK, "", " https://example.org/größe?a=b ", NOW);

        assertThat(exchange.link()).contains("https://example.org/gr%C3%B6%C3%9Fe?a=b");
    }

    @ParameterizedTest(name = "{0} without words: {1}")
    @CsvSource({
        "LINK,     meeting.link-missing",
        "BOOK,     meeting.exchange-empty",
        "WORK,     meeting.exchange-empty",
        "CHECK_IN, meeting.exchange-empty",
    })
    void nothingIsSentThatSaysNothing(ExchangeKind kind, String code) {
        refuses(code, () -> new Exchange(new PairId(7), ANA, kind, "", "", NOW));
    }

    @Test
    void anAnswerSaysSomething() {
        Exchange exchange = new Exchange(new PairId(7), ANA, ExchangeKind.CHECK_IN, "How are you?", "", NOW);

        refuses("meeting.exchange-empty", () -> exchange.answer(new PersonId(2), " ", NOW));
        exchange.answer(new PersonId(2), "Better.", NOW);
        assertThat(exchange.answers()).hasSize(1);
    }

    @Test
    void thanksNameSomethingSpecific() {
        PersonId ben = new PersonId(2);
        Pair pair = new Pair(
                new PairId(7), new CohortId(1), ANA, ben, PairState.ACTIVE, LocalDate.of(2026, 3, 1), null, null);

        refuses("meeting.thanks-short", () -> new SaidThanks(pair, ben, "Thanks a lot", NOW));
        assertThat(new SaidThanks(pair, ben, "Thank you for reading my talk.", NOW).giver())
                .isEqualTo(ben);
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
