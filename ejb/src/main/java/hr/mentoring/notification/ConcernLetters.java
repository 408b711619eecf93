package hr.mentoring.notification;

import hr.mentoring.common.PersonId;
import hr.mentoring.concern.CaseAnswered;
import hr.mentoring.concern.CaseClosed;
import hr.mentoring.concern.CaseContinued;
import hr.mentoring.concern.CaseId;
import hr.mentoring.concern.CaseRaised;
import hr.mentoring.concern.MisunderstandingAnswered;
import hr.mentoring.concern.MisunderstandingRaised;
import hr.mentoring.concern.MisunderstandingSettled;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.notification.Outbox.Subject;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Tells people that something waits for them in clearing something up. What is raised with HR in confidence is not even
 * named: such a letter could be read over somebody's shoulder.
 */
@ApplicationScoped
public class ConcernLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private PairSteps pairs;

    @Inject
    private DirectoryService directory;

    void onRaised(@Observes MisunderstandingRaised event) {
        tell(event.pair(), event.by(), "concern-raised", event.misunderstanding());
    }

    void onAnswered(@Observes MisunderstandingAnswered event) {
        tell(event.pair(), event.by(), "concern-answered", event.misunderstanding() + "." + event.answers());
    }

    void onSettled(@Observes MisunderstandingSettled event) {
        tell(event.pair(), event.by(), "concern-settled", event.misunderstanding());
    }

    void onCaseRaised(@Observes CaseRaised event) {
        outbox.writeToHumanResources(Subject.of("case-raised", event.id(), page("admin", event.id())));
    }

    void onCaseContinued(@Observes CaseContinued event) {
        Subject about = Subject.of("case-continued", event.id() + "." + event.act(), page("admin", event.id()));
        PersonId holder = event.holder();
        if (holder == null) {
            outbox.writeToHumanResources(about);
        } else {
            outbox.write(holder, about);
        }
    }

    void onCaseAnswered(@Observes CaseAnswered event) {
        outbox.write(
                event.raiser(),
                Subject.of("case-answered", event.id() + "." + event.act(), page("portal", event.id())));
    }

    void onCaseClosed(@Observes CaseClosed event) {
        if (!event.byRaiser()) {
            outbox.write(event.raiser(), Subject.of("case-closed", event.id(), page("portal", event.id())));
        }
    }

    private void tell(PairId id, PersonId by, String kind, Object occasion) {
        Pair pair = pairs.find(id)
                .orElseThrow(
                        () -> new IllegalStateException("An event names pair %s, which is not there".formatted(id)));
        outbox.write(
                pair.otherThan(by),
                Subject.of(kind, occasion, "/portal/concern?pair=" + id),
                directory.get(by).name());
    }

    private static String page(String area, CaseId id) {
        return "/%s/case?id=%s".formatted(area, id);
    }
}
