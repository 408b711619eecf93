package hr.mentoring.web.common;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.common.Texts;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonShapeTest {

    record Visit(
            String name,
            int hours,
            @Nullable Long host,
            boolean open,
            @Nullable LocalDate on,
            @Nullable Instant since,
            @Nullable DayOfWeek weekday,
            @Nullable List<Guest> guests,
            @Nullable Map<String, Integer> weights) {}

    record Guest(@Nullable String name, int age) {}

    @Test
    void aBodyThatFitsIsNotRefused() {
        assertThat(refusals("""
                        {"name": "Ana", "hours": 3, "host": null, "open": true, "on": "2026-06-01",
                         "since": "2026-06-01T08:00:00Z", "weekday": "MONDAY",
                         "guests": [{"name": null, "age": 30}], "weights": {"a": -1}}
                        """)).isEmpty();
    }

    @Test
    void textWhereANumberBelongsIsRefusedWithFieldValueAndWhatIsExpected() {
        assertThat(refusals("{\"hours\": \"many\"}"))
                .containsExactly("hours is \"many\"; expected is a whole number from -2147483648 to 2147483647.");
    }

    @Test
    void numbersAreNeitherCutNorWrappedToFit() {
        assertThat(refusals("{\"hours\": 3.5}")).hasSize(1);
        assertThat(refusals("{\"hours\": 2147483648}")).hasSize(1);
        assertThat(refusals("{\"host\": 1e99}")).hasSize(1);
        assertThat(refusals("{\"host\": 2147483648, \"hours\": 3.0}")).isEmpty();
    }

    @Test
    void anythingButTrueAndFalseIsNoAnswerToAQuestion() {
        assertThat(refusals("{\"open\": \"true\"}")).containsExactly("open is \"true\"; expected is true or false.");
        assertThat(refusals("{\"open\": 1}")).hasSize(1);
    }

    @Test
    void anUnknownConstantIsRefusedWithThoseThereAre() {
        assertThat(refusals("{\"weekday\": \"Caturday\"}"))
                .containsExactly(
                        "weekday is \"Caturday\"; expected is one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY,"
                                + " SATURDAY, SUNDAY.");
    }

    @Test
    void daysAndMomentsThatDoNotExistAreRefused() {
        assertThat(refusals("{\"on\": \"2026-02-30\"}"))
                .containsExactly("on is \"2026-02-30\"; expected is a day such as 2026-06-01.");
        assertThat(refusals("{\"since\": \"yesterday\"}")).hasSize(1);
    }

    @Test
    void aFieldWithASlipInItsNameIsNotOverlooked() {
        assertThat(refusals("{\"huors\": 3}"))
                .containsExactly(
                        "huors is not a field here. There are: name, hours, host, open, on, since, weekday, guests,"
                                + " weights.");
    }

    @Test
    void whatLiesWithinListsAndMapsIsNamedByItsPlace() {
        assertThat(refusals("{\"guests\": [{\"age\": 1}, {\"age\": \"x\"}], \"weights\": {\"a\": \"b\"}}"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("guests[1].age is \"x\""),
                        second -> assertThat(second).startsWith("weights.a is \"b\""));
        assertThat(refusals("{\"guests\": [null]}"))
                .containsExactly(
                        "guests[0] is null; expected is an object in curly braces with fields out of name, age.");
        assertThat(refusals("{\"guests\": {}}")).hasSize(1);
        assertThat(refusals("{\"weights\": []}")).hasSize(1);
    }

    @Test
    void aBodyOfAnotherKindIsRefusedAsAWhole() {
        assertThat(refusals("[]")).singleElement().asString().startsWith("body is []; expected is an object");
        assertThat(refusals("null")).hasSize(1);
    }

    @Test
    void aLongValueIsQuotedShortened() {
        assertThat(refusals("{\"hours\": \"" + "a".repeat(5_000) + "\"}"))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.length()).isLessThan(160));
    }

    @Test
    void theSentencesAreWrittenInTheReadersLanguage() {
        assertThat(refusals("{\"open\": 1}", Locale.GERMAN))
                .containsExactly("open ist 1; erwartet wird true oder false.");
    }

    private static List<String> refusals(String json) {
        return refusals(json, Locale.ENGLISH);
    }

    private static List<String> refusals(String json, Locale locale) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return JsonShape.misfits(Visit.class, reader.readValue()).stream()
                    .map(misfit -> Texts.of(locale, misfit))
                    .toList();
        }
    }
}
