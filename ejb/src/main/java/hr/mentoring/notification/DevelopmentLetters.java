package hr.mentoring.notification;

import hr.mentoring.common.PersonId;
import hr.mentoring.development.AssessmentSaid;
import hr.mentoring.development.ReassessmentBegun;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.notification.Outbox.Subject;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells the other one of a pair when their view of the learning plan is waited for, or both can be read; never what was said. */
@ApplicationScoped
public class DevelopmentLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private PairSteps pairs;

    @Inject
    private DirectoryService directory;

    void onAssessmentSaid(@Observes AssessmentSaid event) {
        String kind = event.readable() ? "development-both" : "development-said";
        tell(event.pair(), event.by(), kind, "%s.%s.%d".formatted(event.pair(), event.round(), event.said()));
    }

    void onReassessmentBegun(@Observes ReassessmentBegun event) {
        tell(event.pair(), event.by(), "development-round", event.pair() + "." + event.round());
    }

    private void tell(PairId id, PersonId by, String kind, String occasion) {
        Pair pair = pairs.find(id)
                .orElseThrow(
                        () -> new IllegalStateException("An event names pair %s, which is not there".formatted(id)));
        outbox.write(
                pair.otherThan(by),
                Subject.of(kind, occasion + "." + by, "/portal/plan?pair=" + id),
                directory.get(by).name());
    }
}
