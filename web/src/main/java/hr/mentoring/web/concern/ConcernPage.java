package hr.mentoring.web.concern;

import hr.mentoring.agreement.Both;
import hr.mentoring.concern.MisunderstandingService;
import hr.mentoring.concern.MisunderstandingView;
import hr.mentoring.meeting.MeetingService;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.agreement.PairIds;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Clearing something up: first one's own thoughts, then a word with the other one, or with HR in confidence. */
@Named
@ViewScoped
public class ConcernPage implements Serializable {

    @EJB
    private MisunderstandingService misunderstandings;

    @EJB
    private MeetingService meetings;

    @Inject
    private ThoughtsSheet sheet;

    @Inject
    private Pages pages;

    private @Nullable Long pair;
    private @Nullable String words;
    private final Map<String, String> answers = new HashMap<>();
    private transient @Nullable Both both;

    /** Takes up what was typed. */
    public void open() {
        getBoth();
        sheet.open(id());
    }

    /** Begins what is to be said with what was gathered. */
    public void compose() {
        sheet.save();
        words = sheet.getSaved().inWords();
    }

    /** Raises it with the other one. */
    public String raise() {
        misunderstandings.raise(id(), Typed.or(words));
        pages.say("concern.raised", getBoth().other().givenName());
        return again();
    }

    /** Answers. */
    public String answer(MisunderstandingView one) {
        misunderstandings.answer(one.id(), Typed.or(answers.get(one.id().toString())));
        pages.say("concern.answered", getBoth().other().givenName());
        return again();
    }

    /** Says that it is settled, with what is typed as the last word. */
    public String settle(MisunderstandingView one) {
        misunderstandings.settle(one.id(), Typed.or(answers.get(one.id().toString())));
        pages.say("concern.settled");
        return again();
    }

    /** Throws the thoughts away. */
    public String forget() {
        sheet.forget();
        pages.say("concern.thoughts-gone");
        return again();
    }

    public List<MisunderstandingView> getAll() {
        return misunderstandings.of(id());
    }

    public Both getBoth() {
        if (both == null) {
            both = meetings.both(id());
        }
        return both;
    }

    private PairId id() {
        return PairIds.of(pair);
    }

    private String again() {
        return "/portal/concern?faces-redirect=true&pair=" + id();
    }

    public ThoughtsSheet getSheet() {
        return sheet;
    }

    public @Nullable Long getPair() {
        return pair;
    }

    public void setPair(@Nullable Long pair) {
        this.pair = pair;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    /** The answers being typed, by the id of what they answer. */
    public Map<String, String> getAnswers() {
        return answers;
    }
}
