package hr.mentoring.web.meeting;

import hr.mentoring.agreement.Side;
import hr.mentoring.meeting.Course;
import hr.mentoring.meeting.MeetingId;
import hr.mentoring.meeting.MeetingService;
import hr.mentoring.meeting.MeetingView;
import hr.mentoring.meeting.PaperKind;
import hr.mentoring.meeting.ThanksService;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.ReaderZone;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One meeting, on one page before, during and after it: when, the agenda, how it went, and the notes. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

    @EJB
    private MeetingService meetings;

    @EJB
    private ThanksService appreciation;

    @Inject
    private PaperSheet agenda;

    @Inject
    private PaperSheet additions;

    @Inject
    private PaperSheet notes;

    @Inject
    private Pages pages;

    @Inject
    private ReaderZone zone;

    private @Nullable Long id;
    private @Nullable TimesForm form;
    private @Nullable String word;
    private @Nullable String thanks;
    private transient @Nullable MeetingView view;

    /** Takes up what was typed for this meeting. */
    public void open() {
        agenda.open(PaperKind.AGENDA, getView().pair().id(), id());
        additions.open(PaperKind.ADDITIONS, getView().pair().id(), id());
        notes.open(PaperKind.NOTES, getView().pair().id(), id());
    }

    /** Takes one of the times on the table. */
    public String accept(Instant slot) {
        meetings.accept(id(), slot);
        pages.say("meeting.arranged", getView().other().givenName());
        return again();
    }

    /** Proposes the typed times instead of those that were. */
    public String proposeOther() {
        meetings.proposeOther(id(), getForm().times(zone.get()));
        pages.say("meeting.proposed");
        return again();
    }

    /** Says "not now". */
    public String putOff() {
        meetings.putOff(id(), Typed.or(word));
        pages.say("meeting.put-off", getView().other().givenName());
        return again();
    }

    /** Calls it off. */
    public String cancel() {
        meetings.cancel(id(), Typed.or(word));
        pages.say("meeting.cancelled", getView().other().givenName());
        return "/portal/meetings?faces-redirect=true&pair=" + getView().pair().id();
    }

    /** Asks whether it is a good time. */
    public String ask() {
        meetings.askGoodTime(id());
        pages.say("meeting.good-time-asked", getView().other().givenName());
        return again();
    }

    /** Answers that it is. */
    public String confirm() {
        meetings.confirmGoodTime(id());
        pages.say("meeting.good-time-confirmed", getView().other().givenName());
        return again();
    }

    /** Says how it went. */
    public String record(String course) {
        meetings.record(id(), Course.valueOf(course));
        pages.say("meeting.recorded");
        return again();
    }

    /** Thanks the other one. */
    public String thank() {
        appreciation.say(getView().pair().id(), Typed.or(thanks));
        pages.say("meeting.thanked", getView().other().givenName());
        return again();
    }

    /** Shows the agenda, or what was added to it, to the other one. */
    public String share() {
        boolean mentee = getView().side() == Side.MENTEE;
        if (!(mentee ? agenda : additions).show()) {
            return "";
        }
        pages.say("meeting.shared", getView().other().givenName());
        return again();
    }

    public MeetingView getView() {
        if (view == null) {
            view = meetings.read(id());
        }
        return view;
    }

    public Course[] getCourses() {
        return Course.values();
    }

    /** The times being typed; how long and where stay as they were. */
    public TimesForm getForm() {
        if (form == null) {
            form = TimesForm.like(getView().minutes(), getView().place());
        }
        return form;
    }

    private MeetingId id() {
        return Ids.meeting(id);
    }

    private String again() {
        return "/portal/meeting?faces-redirect=true&id=" + id();
    }

    public PaperSheet getAgenda() {
        return agenda;
    }

    public PaperSheet getAdditions() {
        return additions;
    }

    public PaperSheet getNotes() {
        return notes;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = word;
    }

    public @Nullable String getThanks() {
        return thanks;
    }

    public void setThanks(@Nullable String thanks) {
        this.thanks = thanks;
    }
}
