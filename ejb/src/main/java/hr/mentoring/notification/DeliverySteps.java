package hr.mentoring.notification;

import hr.mentoring.notification.model.OutboxLetter;
import hr.mentoring.notification.store.Letters;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The steps of delivering a letter, each in a transaction of its own. Only the sender calls it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliverySteps {

    @Inject
    private Letters letters;

    @Inject
    private Clock clock;

    /** The letters whose delivery is due, those that wait longest first. */
    public List<LetterId> due(int most) {
        return letters.due(clock.instant(), most);
    }

    /** Takes a letter for delivery; empty when another node was faster. */
    public Optional<Letter> claim(LetterId id) {
        OutboxLetter letter = letters.lock(id);
        return letter.claim(clock.instant()) ? Optional.of(letter.toLetter()) : Optional.empty();
    }

    /** Notes that the mail server has taken it. */
    public void delivered(LetterId id) {
        letters.lock(id).delivered(clock.instant());
    }

    /** Notes that delivery failed. */
    public void failed(LetterId id, String why, boolean hopeless) {
        letters.lock(id).failed(why, hopeless, clock.instant());
    }
}
