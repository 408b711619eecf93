package hr.mentoring.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import hr.mentoring.notification.MailSettings.Encryption;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailerTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterArrivesWithItsLinkAndItsOwnMessageId() throws Exception {
        mailer().send(letter("Ana Lima", "ana@example.com", "You are a pair"));

        MimeMessage received = received();
        assertThat(received.getSubject()).isEqualTo("You are a pair");
        assertThat(received.getMessageID()).isEqualTo("<one@mentoring.example.com>");
        assertThat((String) received.getContent())
                .contains("Dear Ana")
                .contains("https://mentoring.example.com/portal/match?pair=1");
        assertThat(received.getFrom()).containsExactly(new InternetAddress("hr@example.com"));
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aSecondAttemptCarriesTheSameMessageId() throws Exception {
        Letter letter = letter("Ana Lima", "ana@example.com", "You are a pair");
        mailer().send(letter);
        mailer().send(letter);

        assertThat(server.getReceivedMessages())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message.getMessageID()).isEqualTo("<one@mentoring.example.com>"));
    }

    @Test
    void namesOfAllScriptsArrive() throws Exception {
        mailer().send(letter("Łukasz Żółć-Größe, 山田太郎", "lukasz@example.com", "Sie und Łukasz 山田"));

        MimeMessage received = received();
        assertThat(received.getSubject()).isEqualTo("Sie und Łukasz 山田");
        assertThat(((InternetAddress) received.getAllRecipients()[0]).getPersonal())
                .isEqualTo("Łukasz Żółć-Größe, 山田太郎");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\nBcc: all@example.com", "\nBcc: all@example.com", "\u2028Bcc: all@example.com"})
    void nothingInANameOrSubjectBecomesAHeader(String injected) throws Exception {
        mailer().send(letter("Ana" + injected, "ana@example.com", "Pair" + injected));

        MimeMessage received = received();
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getSubject()).isEqualTo("Pair Bcc: all@example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.com\r\nBcc: all@example.com", "ana@example.com, all@example.com", "ana", ""})
    void anAddressThatIsNotOneIsRefused(String address) {
        assertThatThrownBy(() -> mailer().send(letter("Ana", address, "Pair"))).isInstanceOf(AddressException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsAFailureToTryAgain() {
        Mailer mailer = mailer();
        server.stop();
        assertThatThrownBy(() -> mailer.send(letter("Ana", "ana@example.com", "Pair")))
                .isInstanceOf(MessagingException.class)
                .isNotInstanceOf(AddressException.class);
    }

    private Mailer mailer() {
        return new Mailer(new MailSettings(
                Optional.of("127.0.0.1"),
                server.getSmtp().getPort(),
                Optional.empty(),
                Optional.empty(),
                Encryption.OFFERED,
                "hr@example.com",
                "https://mentoring.example.com/",
                Optional.empty()));
    }

    /** As a mail reader would see it, read again from its bytes. */
    private MimeMessage received() throws Exception {
        assertThat(server.getReceivedMessages()).hasSize(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        server.getReceivedMessages()[0].writeTo(bytes);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Letter letter(String name, String address, String subject) {
        return new Letter(
                new LetterId(1),
                "pair-published",
                name,
                address,
                subject,
                "Dear Ana,\n\nyou are a pair.",
                "/portal/match?pair=1",
                "<one@mentoring.example.com>",
                LetterState.WAITING,
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                null);
    }
}
