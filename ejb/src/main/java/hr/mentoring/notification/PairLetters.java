package hr.mentoring.notification;

import hr.mentoring.agreement.AgreementDrafted;
import hr.mentoring.agreement.AgreementSigned;
import hr.mentoring.agreement.FarewellSaid;
import hr.mentoring.agreement.ReviewCame;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.notification.Outbox.Subject;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairEnded;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairPublished;
import hr.mentoring.pairing.PairSteps;
import hr.mentoring.program.CohortService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes to the two of a pair when something happens between them. */
@ApplicationScoped
public class PairLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private PairSteps pairs;

    @Inject
    private CohortService cohorts;

    @Inject
    private DirectoryService directory;

    void onPairPublished(@Observes PairPublished published) {
        Pair pair = pair(published.pair());
        Subject about = Subject.of("pair-published", pair.id(), "/portal/match?pair=" + pair.id());
        outbox.write(pair.mentee(), about, name(pair.mentor()));
        outbox.write(pair.mentor(), about, name(pair.mentee()));
    }

    void onAgreementDrafted(@Observes AgreementDrafted drafted) {
        Pair pair = pair(drafted.pair());
        outbox.write(
                pair.otherThan(drafted.author()),
                Subject.of("agreement-drafted", pair.id() + "." + drafted.number(), agreement(pair)),
                name(drafted.author()),
                drafted.number());
    }

    void onAgreementSigned(@Observes AgreementSigned signed) {
        Pair pair = pair(signed.pair());
        outbox.write(
                pair.otherThan(signed.signer()),
                Subject.of(
                        signed.inForce() ? "agreement-in-force" : "agreement-signed",
                        pair.id() + "." + signed.number(),
                        agreement(pair)),
                name(signed.signer()),
                signed.number());
    }

    void onReviewCame(@Observes ReviewCame came) {
        Pair pair = pair(came.pair());
        Subject about = Subject.of("agreement-review", pair.id() + "." + came.day(), agreement(pair));
        outbox.write(pair.mentee(), about, name(pair.mentor()));
        outbox.write(pair.mentor(), about, name(pair.mentee()));
    }

    /** Whoever ended it knows; the other one is told with the thanks. */
    void onFarewellSaid(@Observes FarewellSaid said) {
        Pair pair = pair(said.pair());
        outbox.write(
                pair.otherThan(said.person()),
                said.endedIt() ? ended(pair) : Subject.of("pair-thanked", pair.id(), ending(pair)),
                name(said.person()));
    }

    /** HR is told in any case; the two only where none of them ended it, now or after the first conversation. */
    void onPairEnded(@Observes PairEnded over) {
        Pair pair = pair(over.pair());
        outbox.writeToHumanResources(
                Subject.of("pair-ended-hr", pair.id(), "/admin/cohort?id=" + pair.cohort()),
                name(pair.mentee()),
                name(pair.mentor()),
                cohorts.get(pair.cohort()).name());
        boolean endedByOneOfThem =
                outbox.hasWritten(pair.mentee(), ended(pair)) || outbox.hasWritten(pair.mentor(), ended(pair));
        if (!endedByOneOfThem && pair.ending() != Ending.DECLINED) {
            Subject about = Subject.of("pair-closed", pair.id(), ending(pair));
            outbox.write(pair.mentee(), about, name(pair.mentor()));
            outbox.write(pair.mentor(), about, name(pair.mentee()));
        }
    }

    private static Subject ended(Pair pair) {
        return Subject.of("pair-ended", pair.id(), ending(pair));
    }

    private static String ending(Pair pair) {
        return "/portal/ending?pair=" + pair.id();
    }

    private Pair pair(PairId id) {
        return pairs.find(id)
                .orElseThrow(
                        () -> new IllegalStateException("An event names pair %s, which is not there".formatted(id)));
    }

    private String name(PersonId id) {
        return directory.get(id).name();
    }

    private static String agreement(Pair pair) {
        return "/portal/agreement?pair=" + pair.id();
    }
}
