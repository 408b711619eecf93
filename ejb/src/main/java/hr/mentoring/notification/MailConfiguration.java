package hr.mentoring.notification;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the mail settings at start, so that a wrong one stops the start with a sentence that names it. */
@Singleton
@Startup
public class MailConfiguration {

    @Inject
    @ConfigProperty(name = "mentoring.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "mentoring.mail.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "mentoring.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "mentoring.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "mentoring.mail.encryption", defaultValue = "offered")
    private String encryption;

    @Inject
    @ConfigProperty(name = "mentoring.mail.from", defaultValue = "mentoring@localhost")
    private String from;

    @Inject
    @ConfigProperty(name = "mentoring.mail.hr")
    private Optional<String> humanResources;

    @Inject
    @ConfigProperty(name = "mentoring.url", defaultValue = "http://localhost:8080")
    private String url;

    private MailSettings settings;

    @PostConstruct
    void read() {
        settings = new MailSettings(
                host.filter(name -> !name.isBlank()),
                port,
                user,
                password,
                MailSettings.Encryption.of(encryption),
                from,
                url,
                humanResources.filter(address -> !address.isBlank()));
    }

    /** The settings as they were at start. */
    @Produces
    public MailSettings settings() {
        return settings;
    }
}
