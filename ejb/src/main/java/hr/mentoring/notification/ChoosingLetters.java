package hr.mentoring.notification;

import hr.mentoring.choosing.TrialBegun;
import hr.mentoring.choosing.TrialConfirmed;
import hr.mentoring.choosing.TrialDayCame;
import hr.mentoring.choosing.TrialDeclined;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.notification.Outbox.Subject;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells people what comes of their first conversation: kindly, and without reasons. */
@ApplicationScoped
public class ChoosingLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private PairSteps pairs;

    @Inject
    private DirectoryService directory;

    void onBegun(@Observes TrialBegun begun) {
        Pair pair = pair(begun.pair());
        Subject about = about("trial-begun", pair);
        outbox.write(pair.mentee(), about, name(pair.mentor()));
        outbox.write(pair.mentor(), about, name(pair.mentee()));
    }

    void onConfirmed(@Observes TrialConfirmed event) {
        if (event.both()) {
            Pair pair = pair(event.pair());
            Subject about = about("trial-confirmed", pair);
            outbox.write(pair.mentee(), about, name(pair.mentor()));
            outbox.write(pair.mentor(), about, name(pair.mentee()));
        }
    }

    void onDeclined(@Observes TrialDeclined event) {
        Pair pair = pair(event.pair());
        outbox.write(pair.otherThan(event.by()), about("trial-declined", pair), name(event.by()));
    }

    void onDayCame(@Observes TrialDayCame came) {
        Pair pair = pair(came.pair());
        came.waiting().forEach(person -> outbox.write(person, about("trial-day", pair), name(pair.otherThan(person))));
    }

    private static Subject about(String kind, Pair pair) {
        return Subject.of(kind, pair.id(), "/portal/match?pair=" + pair.id());
    }

    private Pair pair(PairId id) {
        return pairs.find(id).orElseThrow(() -> new IllegalStateException("There is no pair " + id));
    }

    private String name(PersonId id) {
        return directory.get(id).name();
    }
}
