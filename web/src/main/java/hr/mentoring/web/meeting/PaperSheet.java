package hr.mentoring.web.meeting;

import hr.mentoring.meeting.MeetingId;
import hr.mentoring.meeting.PaperKind;
import hr.mentoring.meeting.PaperPlace;
import hr.mentoring.meeting.PaperService;
import hr.mentoring.meeting.PaperText;
import hr.mentoring.meeting.PaperView;
import hr.mentoring.meeting.Passage;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paper on a page: saved as one types; when something else was saved in between, from another window or by the other
 * one, both texts are kept and the reader chooses.
 */
@Dependent
public class PaperSheet implements Serializable {

    @EJB
    private PaperService papers;

    private PaperKind kind = PaperKind.NOTES;
    private long pair;
    private @Nullable Long meeting;
    private final EnumMap<Passage, String> said = new EnumMap<>(Passage.class);
    private int revision;
    private boolean elsewhere;
    private boolean opened;
    private @Nullable Instant savedAt;
    private transient @Nullable PaperView view;

    /** Takes up the paper of a meeting. */
    void open(PaperKind which, PairId of, MeetingId its) {
        meeting = its.value();
        open(which, of);
    }

    /** Takes up a paper of the relationship. */
    void open(PaperKind which, PairId of) {
        kind = which;
        pair = of.value();
        opened = true;
        takeOther();
    }

    /** Keeps what is typed, unless something else was saved in between; then the person chooses. */
    public void save() {
        if (elsewhere || !opened) {
            return;
        }
        forget();
        elsewhere = getView().revision() != revision;
        if (!elsewhere && !text().equals(getView().text())) {
            keep();
        }
    }

    /** Goes on with what is on this page although something else was saved. */
    public void keepMine() {
        forget();
        revision = getView().revision();
        elsewhere = false;
        keep();
    }

    /** Goes on with what is saved. */
    public final void takeOther() {
        forget();
        elsewhere = false;
        said.clear();
        said.putAll(getView().text().said());
        revision = getView().revision();
        savedAt = getView().savedAt();
    }

    /** Lets the other one read it; answers whether that was possible. */
    boolean show() {
        save();
        if (elsewhere) {
            return false;
        }
        papers.show(place());
        forget();
        return true;
    }

    private void keep() {
        revision = papers.save(place(), text(), revision);
        forget();
        savedAt = getView().savedAt();
    }

    private PaperText text() {
        Map<Passage, String> typed = new EnumMap<>(Passage.class);
        said.forEach((passage, words) -> typed.put(passage, Typed.or(words).strip()));
        return new PaperText(typed);
    }

    private PaperPlace place() {
        return new PaperPlace(kind, new PairId(pair), meeting == null ? null : new MeetingId(meeting));
    }

    private void forget() {
        view = null;
    }

    public PaperView getView() {
        if (view == null) {
            view = papers.read(place());
        }
        return view;
    }

    /** What it speaks about, in reading order. */
    public List<Passage> getPassages() {
        return kind.passages();
    }

    /** What is typed; views write into it by passage. */
    public Map<Passage, String> getSaid() {
        return said;
    }

    /** Whether something else was saved since this page took it up. */
    public boolean isElsewhere() {
        return elsewhere;
    }

    public @Nullable Instant getSavedAt() {
        return savedAt;
    }
}
