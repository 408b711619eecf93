package hr.mentoring.notification;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.meeting.AgendaAnswered;
import hr.mentoring.meeting.AgendaShared;
import hr.mentoring.meeting.BackgroundShown;
import hr.mentoring.meeting.ExchangeAnswered;
import hr.mentoring.meeting.ExchangeSent;
import hr.mentoring.meeting.GoodTimeAsked;
import hr.mentoring.meeting.GoodTimeConfirmed;
import hr.mentoring.meeting.KitShared;
import hr.mentoring.meeting.MeetingArranged;
import hr.mentoring.meeting.MeetingCancelled;
import hr.mentoring.meeting.MeetingId;
import hr.mentoring.meeting.MeetingProposed;
import hr.mentoring.meeting.MeetingPutOff;
import hr.mentoring.meeting.ThanksSaid;
import hr.mentoring.notification.Outbox.Subject;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells the other one of a pair what was done about their meetings, in a line and with a link, never what was written. */
@ApplicationScoped
public class MeetingLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private PairSteps pairs;

    @Inject
    private DirectoryService directory;

    void onProposed(@Observes MeetingProposed event) {
        String kind = event.moved() ? "meeting-moved" : "meeting-proposed";
        tell(event.pair(), event.by(), kind, event.meeting() + "." + event.act(), page(event.meeting()));
    }

    void onArranged(@Observes MeetingArranged event) {
        tell(event.pair(), event.by(), "meeting-arranged", event.meeting() + "." + event.act(), page(event.meeting()));
    }

    void onPutOff(@Observes MeetingPutOff event) {
        tell(event.pair(), event.by(), "meeting-put-off", event.meeting() + "." + event.act(), page(event.meeting()));
    }

    void onCancelled(@Observes MeetingCancelled event) {
        tell(event.pair(), event.by(), "meeting-cancelled", event.meeting(), page(event.meeting()));
    }

    void onGoodTimeAsked(@Observes GoodTimeAsked event) {
        tell(event.pair(), event.by(), "meeting-good-time", event.meeting() + "." + event.act(), page(event.meeting()));
    }

    void onGoodTimeConfirmed(@Observes GoodTimeConfirmed event) {
        String occasion = event.meeting() + "." + event.act();
        tell(event.pair(), event.by(), "meeting-good-time-yes", occasion, page(event.meeting()));
    }

    void onAgendaShared(@Observes AgendaShared event) {
        String occasion = event.meeting() + "." + event.revision();
        tell(event.pair(), event.by(), "meeting-agenda", occasion, page(event.meeting()));
    }

    void onAgendaAnswered(@Observes AgendaAnswered event) {
        String occasion = event.meeting() + "." + event.revision();
        tell(event.pair(), event.by(), "meeting-additions", occasion, page(event.meeting()));
    }

    void onKitShared(@Observes KitShared event) {
        tell(event.pair(), event.by(), "meeting-kit", event.pair() + "." + event.revision(), kit(event.pair()));
    }

    void onBackgroundShown(@Observes BackgroundShown event) {
        tell(event.pair(), event.by(), "meeting-background", event.pair() + "." + event.revision(), kit(event.pair()));
    }

    void onExchangeSent(@Observes ExchangeSent event) {
        tell(event.pair(), event.by(), "meeting-exchange", event.exchange(), exchange(event.pair()));
    }

    void onExchangeAnswered(@Observes ExchangeAnswered event) {
        String occasion = event.exchange() + "." + event.answers();
        tell(event.pair(), event.by(), "meeting-exchange-answered", occasion, exchange(event.pair()));
    }

    void onThanksSaid(@Observes ThanksSaid event) {
        tell(event.pair(), event.by(), "meeting-thanks", event.number(), "/portal/thanks");
    }

    private void tell(PairId id, PersonId by, String kind, Object occasion, String link) {
        Pair pair = pairs.find(id)
                .orElseThrow(
                        () -> new IllegalStateException("An event names pair %s, which is not there".formatted(id)));
        outbox.write(
                pair.otherThan(by),
                Subject.of(kind, occasion, link),
                directory.get(by).name());
    }

    private static String page(MeetingId meeting) {
        return "/portal/meeting?id=" + meeting;
    }

    private static String exchange(PairId pair) {
        return "/portal/exchange?pair=" + pair;
    }

    private static String kit(PairId pair) {
        return "/portal/kit?pair=" + pair;
    }
}
