package hr.mentoring.notification;

import hr.mentoring.directory.DirectoryService;
import hr.mentoring.notification.Outbox.Subject;
import hr.mentoring.pairing.PairSteps;
import hr.mentoring.reciprocity.MentorInvited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Invites whoever completed a mentoring to pass on what they learned. */
@ApplicationScoped
public class ReciprocityLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private PairSteps pairs;

    @Inject
    private DirectoryService directory;

    void onMentorInvited(@Observes MentorInvited event) {
        pairs.find(event.pair())
                .ifPresent(pair -> outbox.write(
                        event.person(),
                        Subject.of("mentor-invited", pair.id(), "/portal/mentor"),
                        directory.get(pair.mentor()).name()));
    }
}
