package hr.mentoring.notification;

import hr.mentoring.access.Role;
import hr.mentoring.notification.model.OutboxLetter;
import hr.mentoring.notification.store.Letters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows administrators which letters were written, how their delivery goes, and what they say. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class OutboxService {

    @Inject
    private Letters letters;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /** Letters in a state, or all when it is null, the latest first. */
    public List<Letter> list(@Nullable LetterState state, int first, int most) {
        return letters.in(state, first, most).stream()
                .map(OutboxLetter::toLetter)
                .toList();
    }

    /** How many letters are in each state; states without any are left out. */
    public Map<LetterState, Long> counts() {
        return letters.counts();
    }

    /** One letter. */
    public Letter get(LetterId id) {
        return letters.get(id).toLetter();
    }

    /** Tries to deliver a letter again, at once and from the beginning. */
    public void retry(LetterId id) {
        letters.get(id).retry(clock.instant());
    }

    /** Whether there is a mail server; without one, letters stay here. */
    public boolean hasMailServer() {
        return settings.isComplete();
    }
}
