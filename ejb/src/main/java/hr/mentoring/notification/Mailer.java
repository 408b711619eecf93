package hr.mentoring.notification;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/**
 * Hands letters to the mail server. Whatever stands in a name or a subject stays within its header line: line breaks are
 * taken out before the mail library encodes what is not ASCII.
 */
public class Mailer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String PATIENCE = "20000";

    private final MailSettings settings;
    private final Session session;

    /** A mailer for one mail server. */
    public Mailer(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings), authenticator(settings));
    }

    /**
     * Delivers one letter to the mail server.
     *
     * @throws MessagingException if the server cannot be reached or does not take it
     */
    public void send(Letter letter) throws MessagingException {
        Transport.send(message(letter));
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new FixedIdMessage(session, letter.messageId());
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, recipient(letter));
        message.setSubject(oneLine(letter.subject()), UTF_8);
        message.setText(letter.body() + "\n\n" + settings.url() + letter.link() + "\n", UTF_8);
        message.setSentDate(Date.from(letter.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static InternetAddress recipient(Letter letter) throws MessagingException {
        InternetAddress address = new InternetAddress(letter.address(), true);
        try {
            address.setPersonal(oneLine(letter.recipientName()), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform has UTF-8", e);
        }
        return address;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static Properties properties(MailSettings settings) {
        String protocol = settings.encryption() == MailSettings.Encryption.IMPLICIT ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty("mail.transport.protocol.rfc822", protocol);
        properties.setProperty(prefix + "host", settings.host().orElseThrow());
        properties.setProperty(prefix + "port", Integer.toString(settings.port()));
        properties.setProperty(prefix + "auth", Boolean.toString(settings.user().isPresent()));
        properties.setProperty(prefix + "connectiontimeout", PATIENCE);
        properties.setProperty(prefix + "timeout", PATIENCE);
        properties.setProperty(prefix + "writetimeout", PATIENCE);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        switch (settings.encryption()) {
            case OFFERED -> properties.setProperty(prefix + "starttls.enable", "true");
            case REQUIRED -> properties.setProperty(prefix + "starttls.required", "true");
            case NONE, IMPLICIT -> {}
        }
        return properties;
    }

    private static Authenticator authenticator(MailSettings settings) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        settings.user().orElse(""), settings.password().orElse(""));
            }
        };
    }

    /** A message that keeps the id it was given, where the library would make up a new one for each attempt. */
    private static final class FixedIdMessage extends MimeMessage {

        private final String id;

        FixedIdMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
