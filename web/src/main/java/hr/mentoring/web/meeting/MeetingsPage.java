package hr.mentoring.web.meeting;

import hr.mentoring.agreement.Both;
import hr.mentoring.meeting.MeetingService;
import hr.mentoring.meeting.MeetingState;
import hr.mentoring.meeting.MeetingView;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.ReaderZone;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The meetings of a pair: the next one, or times for it; and those that were. */
@Named
@ViewScoped
public class MeetingsPage implements Serializable {

    @EJB
    private MeetingService meetings;

    @Inject
    private Pages pages;

    @Inject
    private ReaderZone zone;

    private @Nullable Long pair;
    private @Nullable TimesForm form;
    private transient @Nullable List<MeetingView> all;
    private transient @Nullable Both both;

    /** Answers at once when there is no such pair. */
    public void open() {
        getBoth();
    }

    public Both getBoth() {
        if (both == null) {
            both = meetings.both(id());
        }
        return both;
    }

    /** Proposes the typed times for the next meeting. */
    public String propose() {
        long id = meetings.propose(id(), getForm().times(zone.get())).value();
        pages.say("meeting.proposed");
        return "/portal/meeting?faces-redirect=true&id=" + id;
    }

    /** The meeting that is still to come, or to be arranged; null when there is none. */
    public @Nullable MeetingView getNext() {
        return all().stream().filter(MeetingView::ahead).findFirst().orElse(null);
    }

    /** Those that have begun, were missed or called off; the latest first. */
    public List<MeetingView> getPast() {
        return all().stream()
                .filter(meeting -> !meeting.ahead())
                .sorted(Comparator.comparing(MeetingView::number).reversed())
                .toList();
    }

    /** How often the two met. */
    public long getHeld() {
        return all().stream()
                .filter(meeting -> meeting.state() == MeetingState.HELD)
                .count();
    }

    /** The times being typed; how long and where are those of the last meeting. */
    public TimesForm getForm() {
        if (form == null) {
            Optional<MeetingView> last = getPast().stream().findFirst();
            form = last.map(meeting -> TimesForm.like(meeting.minutes(), meeting.place()))
                    .orElseGet(TimesForm::new);
        }
        return form;
    }

    private List<MeetingView> all() {
        if (all == null) {
            all = meetings.of(id());
        }
        return all;
    }

    private PairId id() {
        return Ids.pair(pair);
    }

    public @Nullable Long getPair() {
        return pair;
    }

    public void setPair(@Nullable Long pair) {
        this.pair = pair;
    }
}
