package hr.mentoring.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern APOSTROPHE_ALONE = Pattern.compile("(?<!')'(?![{}'])");

    static Stream<String> capabilities() {
        return Messages.CAPABILITIES.stream();
    }

    @Test
    void aNumberThatWasKeptAsTextIsReadAsTheNumberThatASentenceAsksFor() {
        assertThat(Texts.of(Locale.ENGLISH, "report.documents-missing", "1")).startsWith("One document");
        assertThat(Texts.of(Locale.ENGLISH, "report.documents-missing", "1200")).startsWith("1,200 documents");
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void everySentenceIsThereInBothLanguages(String capability) throws Exception {
        assertThat(keys(capability, "_de")).isEqualTo(keys(capability, ""));
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void everyKeyBeginsWithTheNameOfItsCapability(String capability) throws Exception {
        assertThat(keys(capability, "")).allSatisfy(key -> assertThat(key).startsWith(capability + "."));
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void everySentenceWithSomethingToFillInIsAPatternThatKeepsItsApostrophes(String capability) throws Exception {
        for (String suffix : new String[] {"", "_de"}) {
            load(capability, suffix).forEach((key, sentence) -> {
                String pattern = (String) sentence;
                if (pattern.contains("{0")) {
                    assertThat(new MessageFormat(pattern).getFormats())
                            .as("%s", key)
                            .isNotEmpty();
                    assertThat(APOSTROPHE_ALONE.matcher(pattern).find())
                            .as(
                                    "%s%s: an apostrophe in a sentence that is filled in is written twice: %s",
                                    key, suffix, pattern)
                            .isFalse();
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void noSentenceThatIsReadAsItStandsHasAnApostropheTwice(String capability) throws Exception {
        for (String suffix : new String[] {"", "_de"}) {
            load(capability, suffix).forEach((key, sentence) -> {
                if (!((String) sentence).contains("{")) {
                    assertThat((String) sentence).as("%s%s", key, suffix).doesNotContain("''");
                }
            });
        }
    }

    @Test
    void aLanguageThatWeDoNotSpeakIsAnsweredInEnglish() {
        assertThat(Texts.of(Locale.JAPANESE, "common.save")).isEqualTo("Save");
    }

    @Test
    void aRefusalIsExplainedInTheLanguageOfTheReader() {
        RuleBroken refusal = new RuleBroken("common.time-travel");

        assertThat(Texts.of(Locale.GERMANY, refusal)).contains("Uhr");
    }

    @Test
    void aSentenceThatNobodyWroteShowsItsKey() {
        assertThat(Texts.of(Locale.ENGLISH, "common.never-written")).isEqualTo("?common.never-written?");
    }

    private static Set<String> keys(String capability, String suffix) throws Exception {
        return new TreeSet<>(load(capability, suffix).stringPropertyNames());
    }

    private static Properties load(String capability, String suffix) throws Exception {
        Properties sentences = new Properties();
        try (var in = Texts.class.getResourceAsStream(
                "/hr/mentoring/%s/messages%s.properties".formatted(capability, suffix))) {
            if (in != null) {
                sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return sentences;
    }
}
