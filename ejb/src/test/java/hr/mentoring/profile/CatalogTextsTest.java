package hr.mentoring.profile;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.common.Texts;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogTextsTest {

    static Stream<String> keys() {
        return Stream.of(
                        names("interest", Interest.values()),
                        names("help", PracticalHelp.values()),
                        names("motive", Motive.values()),
                        names("style", Style.values()),
                        names("channel", Channel.values()),
                        names("affinity", Affinity.values()),
                        Stream.of("level.1", "level.2", "level.3", "level.4", "level.5"))
                .flatMap(keys -> keys)
                .map(key -> "profile." + key);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyCodeHasItsNameInBothLanguages(String key) {
        Set<String> names = Texts.LANGUAGES.stream()
                .map(language -> Texts.of(language, key))
                .collect(Collectors.toSet());

        assertThat(names).doesNotContain("?" + key + "?").isNotEmpty();
        assertThat(Texts.of(Locale.GERMAN, key)).isNotBlank();
    }

    private static Stream<String> names(String catalog, Enum<?>[] codes) {
        return Stream.of(codes).map(code -> catalog + "." + code.name());
    }
}
