package hr.mentoring.web.meeting;

import hr.mentoring.agreement.Both;
import hr.mentoring.common.Texts;
import hr.mentoring.meeting.MeetingService;
import hr.mentoring.meeting.ThanksService;
import hr.mentoring.meeting.TimelineEntry;
import hr.mentoring.meeting.TimelineService;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.ReaderZone;
import hr.mentoring.web.common.Typed;
import hr.mentoring.web.common.Words;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a relationship went so far, and a place to say thanks. */
@Named
@ViewScoped
public class TimelinePage implements Serializable {

    @EJB
    private TimelineService timeline;

    @EJB
    private ThanksService thanks;

    @EJB
    private MeetingService meetings;

    @Inject
    private Pages pages;

    @Inject
    private Words words;

    @Inject
    private ReaderZone zone;

    private @Nullable Long pair;
    private @Nullable String thanksWords;
    private transient @Nullable Both both;

    /** Answers at once when there is no such pair. */
    public void open() {
        getBoth();
    }

    /** Thanks the other one. */
    public String thank() {
        thanks.say(id(), Typed.or(thanksWords));
        pages.say("meeting.thanked", getBoth().other().givenName());
        return "/portal/timeline?faces-redirect=true&pair=" + id();
    }

    public List<TimelineEntry> getEntries() {
        return timeline.of(id());
    }

    /** What happened, as a sentence. */
    public String sentence(TimelineEntry entry) {
        return Texts.of(pages.locale(), entry.kind().key(), entry.who(), entry.words());
    }

    /** The day on which it happened, on the reader's calendar. */
    public String day(TimelineEntry entry) {
        return words.date(LocalDate.ofInstant(entry.at(), zone.get()));
    }

    public Both getBoth() {
        if (both == null) {
            both = meetings.both(id());
        }
        return both;
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

    public @Nullable String getThanks() {
        return thanksWords;
    }

    public void setThanks(@Nullable String thanksWords) {
        this.thanksWords = thanksWords;
    }
}
