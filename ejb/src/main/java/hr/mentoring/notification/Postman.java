package hr.mentoring.notification;

import hr.mentoring.common.AfterStart;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Empties the outbox: on every node, every few seconds, one letter after the other. A letter is claimed in the database
 * before it is handed over, so that two nodes never hold the same one; a node that dies in between leaves it to be sent
 * again under the same Message-ID.
 */
@Singleton
@Interceptors(AfterStart.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int ROUND = 50;

    @Inject
    private DeliverySteps steps;

    @Inject
    private MailSettings settings;

    private Optional<Mailer> mailer = Optional.empty();

    @PostConstruct
    void begin() {
        mailer = settings.isComplete() ? Optional.of(new Mailer(settings)) : Optional.empty();
    }

    /** Delivers what is due; without a mail server, letters wait in the outbox where they can be read. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void goRound() {
        mailer.ifPresent(ready -> {
            List<LetterId> due = steps.due(ROUND);
            due.forEach(id -> steps.claim(id).ifPresent(letter -> deliver(ready, letter)));
        });
    }

    private void deliver(Mailer ready, Letter letter) {
        try {
            ready.send(letter);
            steps.delivered(letter.id());
        } catch (MessagingException e) {
            LOG.warning(() -> "Letter %s was not delivered: %s".formatted(letter.id(), e.getMessage()));
            steps.failed(letter.id(), String.valueOf(e.getMessage()), isHopeless(e));
        }
    }

    /** An address that cannot exist, or that the server knows not to exist, will not come to exist. */
    private static boolean isHopeless(MessagingException failure) {
        return failure instanceof AddressException
                || (failure instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }
}
