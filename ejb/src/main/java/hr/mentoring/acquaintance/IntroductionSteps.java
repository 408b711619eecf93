package hr.mentoring.acquaintance;

import hr.mentoring.acquaintance.model.Introduction;
import hr.mentoring.acquaintance.store.Introductions;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What happens to requests without anybody asking. Only timers and other services call it, never a page. */
@Stateless
@PermitAll
public class IntroductionSteps {

    @Inject
    private Introductions introductions;

    @Inject
    private Clock clock;

    @Inject
    private Event<IntroductionEnded> ended;

    /** Ends what has been silent for two weeks, whether somebody stopped it or forgot it. */
    public void endSilent() {
        Instant silent = clock.instant().minus(Duration.ofDays(Introduction.SILENT_DAYS));
        for (Introduction one : introductions.silentSince(silent)) {
            one.end();
            ended.fire(new IntroductionEnded(one.id(), one.requester(), one.mentor()));
        }
    }
}
