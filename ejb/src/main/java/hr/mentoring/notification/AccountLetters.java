package hr.mentoring.notification;

import hr.mentoring.access.AccountInvited;
import hr.mentoring.notification.Outbox.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes to whoever is invited to set a password. Only the letter carries the code. */
@ApplicationScoped
public class AccountLetters {

    @Inject
    private Outbox outbox;

    void onInvited(@Observes AccountInvited invited) {
        outbox.writePrivately(
                invited.person(),
                Subject.of(
                        "account-invited",
                        invited.person() + "." + invited.expiresAt().toEpochMilli(),
                        "/welcome?code=" + URLEncoder.encode(invited.code(), StandardCharsets.UTF_8)),
                invited.username());
    }
}
