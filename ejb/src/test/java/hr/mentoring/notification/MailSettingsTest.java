package hr.mentoring.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.notification.MailSettings.Encryption;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    @Test
    void withoutAServerLettersStay() {
        assertThat(settings(25, "hr@example.com", "http://localhost:8080").isComplete())
                .isFalse();
    }

    @Test
    void aSlashAtTheEndOfTheAddressIsNotDoubledInLinks() {
        assertThat(settings(25, "hr@example.com", "https://m.example.com/").url())
                .isEqualTo("https://m.example.com");
    }

    @Test
    void aWrongSettingIsNamed() {
        assertThatThrownBy(() -> settings(0, "hr@example.com", "https://m.example.com"))
                .hasMessageContaining("mentoring.mail.port is \"0\"");
        assertThatThrownBy(() -> settings(25, "HR department", "https://m.example.com"))
                .hasMessageContaining("mentoring.mail.from is \"HR department\"");
        assertThatThrownBy(() -> settings(25, "hr@example.com", "m.example.com"))
                .hasMessageContaining("mentoring.url is \"m.example.com\"");
        assertThatThrownBy(() -> Encryption.of("ssl")).hasMessageContaining("mentoring.mail.encryption is \"ssl\"");
    }

    private static MailSettings settings(int port, String from, String url) {
        return new MailSettings(
                Optional.empty(),
                port,
                Optional.empty(),
                Optional.empty(),
                Encryption.OFFERED,
                from,
                url,
                Optional.empty());
    }
}
