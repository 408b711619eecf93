package hr.mentoring.notification;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * How letters leave the house, from the operator's settings.
 *
 * @param host the mail server; empty when there is none, and letters stay in the outbox
 * @param port its port, {@code mentoring.mail.port}
 * @param user who logs in there; empty when nobody has to
 * @param password with which password
 * @param encryption how the connection is protected
 * @param from the sender's address
 * @param url where the product is reached from outside, without a slash at the end
 * @param humanResources the mailbox that is told of what HR should know; empty when there is none
 */
public record MailSettings(
        Optional<String> host,
        int port,
        Optional<String> user,
        Optional<String> password,
        Encryption encryption,
        String from,
        String url,
        Optional<String> humanResources) {

    /** How the connection to the mail server is protected. */
    public enum Encryption {
        /** Not at all; for a mail server on the same machine. */
        NONE,
        /** By STARTTLS where the server offers it. */
        OFFERED,
        /** By STARTTLS, or not at all. */
        REQUIRED,
        /** From the first byte on. */
        IMPLICIT;

        /** The encryption of this name, in whatever case. */
        static Encryption of(String name) {
            try {
                return valueOf(name.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "The setting mentoring.mail.encryption is \"%s\". Set it to none, offered, required or implicit."
                                .formatted(name),
                        e);
            }
        }
    }

    public MailSettings {
        check(port > 0 && port < 65536, "mentoring.mail.port", port, "a port from 1 to 65535, such as 587");
        check(isAddress(from), "mentoring.mail.from", from, "one e-mail address, such as mentoring@example.com");
        check(
                isWebAddress(url),
                "mentoring.url",
                url,
                "where people reach the product, such as https://mentoring.example.com");
        check(
                humanResources.isEmpty() || isAddress(humanResources.get()),
                "mentoring.mail.hr",
                humanResources.orElse(""),
                "one e-mail address, such as hr@example.com");
        url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Whether letters can leave the house at all. */
    public boolean isComplete() {
        return host.isPresent();
    }

    private static boolean isAddress(String address) {
        return address.matches("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = URI.create(address);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void check(boolean holds, String setting, Object value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "The setting %s is \"%s\". Set it to %s.".formatted(setting, value, expected));
        }
    }
}
