package hr.mentoring.meeting;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.AgreementService;
import hr.mentoring.agreement.AgreementView;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.meeting.TimelineEntry.Kind;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a relationship as it went, from every room that knows something of it; for its two people alone. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class TimelineService {

    @Inject
    private AgreementService agreements;

    @Inject
    private MeetingService meetings;

    @Inject
    private PaperService papers;

    @Inject
    private ActionService actions;

    @Inject
    private AdviceService advice;

    @Inject
    private ThanksService thanks;

    @Inject
    private OwnPairs own;

    /** What happened in a pair, the latest first. */
    public List<TimelineEntry> of(PairId id) {
        AgreementView agreement = agreements.read(id);
        List<TimelineEntry> entries = new ArrayList<>();
        addPair(entries, agreement.pair(), own.zone());
        addAgreement(entries, agreement);
        addKit(entries, id, agreement.mentee().givenName());
        meetings.of(id).forEach(meeting -> addMeeting(entries, meeting));
        addFollowUp(entries, id, agreement);
        thanks.of(id)
                .forEach(said -> add(
                        entries,
                        said.farewell() ? Kind.FAREWELL : Kind.THANKED,
                        said.at(),
                        (said.mine() ? agreement.me() : agreement.other()).givenName(),
                        said.words()));
        return entries.stream()
                .sorted(Comparator.comparing(TimelineEntry::at)
                        .thenComparing(TimelineEntry::kind)
                        .reversed())
                .toList();
    }

    private static void addPair(List<TimelineEntry> entries, Pair pair, ZoneId zone) {
        add(entries, Kind.PAIRED, beginning(pair.since(), zone), "", "");
        pair.until().ifPresent(day -> add(entries, Kind.ENDED, beginning(day.plusDays(1), zone), "", ""));
    }

    private static void addAgreement(List<TimelineEntry> entries, AgreementView agreement) {
        agreement
                .versions()
                .forEach(version -> add(
                        entries,
                        Kind.AGREEMENT_PROPOSED,
                        version.writtenAt(),
                        agreement.person(version.author()).givenName(),
                        ""));
        Instant inForce = agreement.inForceSince();
        if (inForce != null) {
            add(entries, Kind.AGREEMENT_IN_FORCE, inForce, "", "");
        }
        agreement.reviews().forEach(review -> add(entries, Kind.AGREEMENT_REVIEWED, review.at(), "", ""));
    }

    private void addKit(List<TimelineEntry> entries, PairId id, String mentee) {
        Instant shownAt = papers.read(PaperPlace.of(PaperKind.KIT, id)).shownAt();
        if (shownAt != null) {
            add(entries, Kind.KIT_SHARED, shownAt, mentee, "");
        }
    }

    private static void addMeeting(List<TimelineEntry> entries, MeetingView meeting) {
        Instant startsAt = meeting.startsAt();
        Kind kind = kind(meeting);
        if (startsAt != null && kind != null) {
            entries.add(new TimelineEntry(kind, startsAt, "", String.valueOf(meeting.number()), meeting.id()));
        }
    }

    private static @Nullable Kind kind(MeetingView meeting) {
        return switch (meeting.state()) {
            case HELD -> Kind.MEETING_HELD;
            case MISSED -> Kind.MEETING_MISSED;
            case ARRANGED -> meeting.ahead() ? Kind.MEETING_AHEAD : null;
            case PROPOSED, PUT_OFF, CANCELLED -> null;
        };
    }

    private void addFollowUp(List<TimelineEntry> entries, PairId id, AgreementView both) {
        for (ActionView action : actions.of(id)) {
            Instant closedAt = action.closedAt();
            if (action.state() == ActionState.DONE && closedAt != null) {
                String who = (action.mine() ? both.me() : both.other()).givenName();
                add(entries, Kind.ACTION_DONE, closedAt, who, action.what());
            }
        }
        for (AdviceView each : advice.of(id)) {
            Instant answeredAt = each.answeredAt();
            if (each.outcome() == AdviceOutcome.HELPED && answeredAt != null) {
                String who = (each.mine() ? both.me() : both.other()).givenName();
                add(entries, Kind.ADVICE_HELPED, answeredAt, who, each.advice());
            }
        }
    }

    private static void add(List<TimelineEntry> entries, Kind kind, Instant at, String who, String words) {
        entries.add(new TimelineEntry(kind, at, who, words, null));
    }

    private static Instant beginning(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
