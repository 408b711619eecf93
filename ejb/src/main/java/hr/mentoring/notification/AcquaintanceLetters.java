package hr.mentoring.notification;

import hr.mentoring.acquaintance.ContactDeclared;
import hr.mentoring.acquaintance.IntroductionAnswered;
import hr.mentoring.acquaintance.IntroductionEnded;
import hr.mentoring.acquaintance.IntroductionPassed;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.notification.Outbox.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells people about introductions, one step at a time and never with the word that travels. */
@ApplicationScoped
public class AcquaintanceLetters {

    private static final String PAGE = "/portal/introductions";

    @Inject
    private Outbox outbox;

    @Inject
    private DirectoryService directory;

    void onPassed(@Observes IntroductionPassed passed) {
        String kind = passed.arrived() ? "introduction-arrived" : "introduction-passed";
        outbox.write(
                passed.to(), Subject.of(kind, passed.introduction() + "." + passed.place(), PAGE), name(passed.from()));
    }

    void onAnswered(@Observes IntroductionAnswered answered) {
        String kind = answered.welcome() ? "introduction-welcome" : "introduction-not-now";
        outbox.write(answered.requester(), Subject.of(kind, answered.introduction(), PAGE), name(answered.mentor()));
    }

    void onEnded(@Observes IntroductionEnded ended) {
        outbox.write(
                ended.requester(), Subject.of("introduction-ended", ended.introduction(), PAGE), name(ended.mentor()));
    }

    void onDeclared(@Observes ContactDeclared declared) {
        outbox.write(declared.other(), Subject.of("contact-declared", declared.contact(), PAGE), name(declared.by()));
    }

    private String name(PersonId id) {
        return directory.get(id).name();
    }
}
