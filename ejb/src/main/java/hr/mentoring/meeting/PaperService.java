package hr.mentoring.meeting;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.OwnPairs;
import hr.mentoring.agreement.Side;
import hr.mentoring.common.NotAllowed;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.meeting.model.Paper;
import hr.mentoring.meeting.store.Meetings;
import hr.mentoring.meeting.store.Papers;
import hr.mentoring.pairing.Pair;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * What the two of a pair write for each other: agenda and additions before a meeting, notes after it, the kit and the
 * background before the first one. What is typed is kept at once; what somebody writes alone is read by the other one
 * when its writer shows it, and notes belong to both from the first word.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class PaperService {

    @Inject
    private Papers papers;

    @Inject
    private Meetings meetings;

    @Inject
    private OwnPairs own;

    @Inject
    private Clock clock;

    @Inject
    private Event<AgendaShared> agendaShared;

    @Inject
    private Event<AgendaAnswered> agendaAnswered;

    @Inject
    private Event<NotesKept> notesKept;

    @Inject
    private Event<KitShared> kitShared;

    @Inject
    private Event<BackgroundShown> backgroundShown;

    /** A paper as the caller may see it. */
    public PaperView read(PaperPlace place) {
        Pair pair = own.get(place.pair());
        meetings.requireOf(place.pair(), place.meeting());
        boolean mayWrite = mayWrite(pair, place.kind());
        Optional<Paper> paper = find(place);
        PaperText shown = paper.flatMap(Paper::shown).orElse(PaperText.EMPTY);
        return new PaperView(
                place,
                mayWrite && pair.isActive(),
                mayWrite ? paper.map(Paper::text).orElse(PaperText.EMPTY) : shown,
                mayWrite ? paper.map(Paper::revision).orElse(0) : 0,
                mayWrite ? paper.map(Paper::savedAt).orElse(null) : null,
                mayWrite ? paper.map(Paper::writer).orElse(null) : null,
                shown,
                paper.flatMap(Paper::shownAt).orElse(null),
                mayWrite && paper.filter(Paper::hasUnshownChanges).isPresent());
    }

    /**
     * Keeps what the caller is typing.
     *
     * @param continues the revision that the caller had in front of them; 0 for an empty sheet
     * @return the new revision
     * @throws RuleBroken {@code agreement.pair-over} or {@code meeting.paper-elsewhere}
     */
    public int save(PaperPlace place, PaperText text, int continues) {
        requireWriter(place);
        PersonId me = own.me();
        Paper paper = papers.open(place.kind(), place.pair(), place.meeting(), me, clock.instant());
        boolean takesUp = paper.revision() == 0 || !paper.writer().equals(me);
        int revision = paper.save(continues, text, me, clock.instant());
        if (place.kind() == PaperKind.NOTES && takesUp && place.meeting() != null) {
            notesKept.fire(new NotesKept(place.pair(), place.meeting(), me));
        }
        return revision;
    }

    /**
     * Lets the other one read what the caller has typed.
     *
     * @throws RuleBroken {@code agreement.pair-over}, {@code meeting.paper-missing} or {@code meeting.paper-shown-already}
     */
    public void show(PaperPlace place) {
        requireWriter(place);
        Paper paper = papers.open(place.kind(), place.pair(), place.meeting(), own.me(), clock.instant());
        paper.show(clock.instant());
        announce(place, paper.revision());
    }

    private void announce(PaperPlace place, int revision) {
        PersonId me = own.me();
        MeetingId meeting = place.meeting();
        if (place.kind() == PaperKind.KIT) {
            kitShared.fire(new KitShared(place.pair(), me, revision));
        } else if (place.kind() == PaperKind.BACKGROUND) {
            backgroundShown.fire(new BackgroundShown(place.pair(), me, revision));
        } else if (place.kind() == PaperKind.AGENDA && meeting != null) {
            agendaShared.fire(new AgendaShared(place.pair(), meeting, me, revision));
        } else if (place.kind() == PaperKind.ADDITIONS && meeting != null) {
            agendaAnswered.fire(new AgendaAnswered(place.pair(), meeting, me, revision));
        }
    }

    private Optional<Paper> find(PaperPlace place) {
        return papers.find(place.kind(), place.pair(), place.meeting());
    }

    private void requireWriter(PaperPlace place) {
        Pair pair = own.open(place.pair());
        meetings.requireOf(place.pair(), place.meeting());
        if (!mayWrite(pair, place.kind())) {
            throw new NotAllowed("writing the %s of pair %s".formatted(place.kind(), place.pair()));
        }
    }

    private boolean mayWrite(Pair pair, PaperKind kind) {
        Side mine = own.side(pair);
        return kind.writer().map(mine::equals).orElse(true);
    }
}
