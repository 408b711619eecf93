package hr.mentoring.web.meeting;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.meeting.ActionService;
import hr.mentoring.meeting.ActionView;
import hr.mentoring.meeting.AdviceOutcome;
import hr.mentoring.meeting.AdviceService;
import hr.mentoring.meeting.AdviceView;
import hr.mentoring.meeting.MeetingView;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.Choice;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was agreed and advised, on the page of a meeting or on that of all meetings: write it down, say what became of it. */
@Named
@ViewScoped
public class FollowUpPart implements Serializable {

    @EJB
    private ActionService actions;

    @EJB
    private AdviceService advice;

    @Inject
    private Pages pages;

    private boolean mine = true;
    private @Nullable String what;
    private @Nullable String due;
    private boolean advised = true;
    private @Nullable String given;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> days = new HashMap<>();
    private final Map<String, String> outcomes = new HashMap<>();

    /** What is still to be done in a pair. */
    public List<ActionView> open(PairId pair) {
        return actions(pair, ActionView::isOpen);
    }

    /** What was done, or left, in a pair. */
    public List<ActionView> closed(PairId pair) {
        return actions(pair, action -> !action.isOpen());
    }

    /** What was agreed in a meeting. */
    public List<ActionView> agreedIn(MeetingView meeting) {
        return actions(meeting.pair().id(), action -> meeting.id().equals(action.meeting()));
    }

    /** What a meeting begins with: everything still to be done from before, and what was done since it was agreed. */
    public List<ActionView> broughtTo(MeetingView meeting) {
        return actions(
                meeting.pair().id(),
                action -> !meeting.id().equals(action.meeting())
                        && MeetingPages.concerns(meeting, action.addedAt(), action.closedAt()));
    }

    /** What the reader, or the other one, was advised earlier and has not answered when a meeting begins. */
    public List<AdviceView> unansweredBefore(MeetingView meeting) {
        return advice(
                meeting.pair().id(),
                each -> !meeting.id().equals(each.meeting())
                        && MeetingPages.concerns(meeting, each.addedAt(), each.answeredAt()));
    }

    /** What was advised in a meeting. */
    public List<AdviceView> advisedIn(MeetingView meeting) {
        return advice(meeting.pair().id(), each -> meeting.id().equals(each.meeting()));
    }

    /** All advice of a pair. */
    public List<AdviceView> all(PairId pair) {
        return advice(pair, each -> true);
    }

    /** Writes down what was agreed; outside of a meeting, {@code meeting} is null. */
    public String agree(PairId pair, @Nullable MeetingView meeting) {
        actions.agree(pair, meeting == null ? null : meeting.id(), mine, Typed.or(what), day(due));
        return again(pair, meeting, "meeting.action-agreed");
    }

    /** Says that it is done. */
    public String finish(ActionView action, @Nullable MeetingView meeting) {
        actions.finish(action.id(), word("action", action.id()));
        return again(action.pair(), meeting, "meeting.action-done");
    }

    /** Says why it takes longer and until when. */
    public String postpone(ActionView action, @Nullable MeetingView meeting) {
        actions.postpone(action.id(), word("action", action.id()), day(days.get("action" + action.id())));
        return again(action.pair(), meeting, "meeting.action-noted");
    }

    /** Says why it is left. */
    public String leave(ActionView action, @Nullable MeetingView meeting) {
        actions.leave(action.id(), word("action", action.id()));
        return again(action.pair(), meeting, "meeting.action-noted");
    }

    /** Writes down what was advised. */
    public String log(PairId pair, @Nullable MeetingView meeting) {
        advice.log(pair, meeting == null ? null : meeting.id(), advised, Typed.or(given));
        return again(pair, meeting, "meeting.advice-logged");
    }

    /** Says what became of advice. */
    public String answer(AdviceView each, @Nullable MeetingView meeting) {
        String outcome = outcomes.get("advice" + each.id());
        advice.answer(each.id(), Choice.of(AdviceOutcome.class, "outcome", outcome), word("advice", each.id()));
        return again(each.pair(), meeting, "meeting.advice-answered");
    }

    public AdviceOutcome[] getChoices() {
        return AdviceOutcome.values();
    }

    private List<ActionView> actions(PairId pair, Predicate<ActionView> wanted) {
        return actions.of(pair).stream().filter(wanted).toList();
    }

    private List<AdviceView> advice(PairId pair, Predicate<AdviceView> wanted) {
        return advice.of(pair).stream().filter(wanted).toList();
    }

    private String word(String kind, Object id) {
        return Typed.or(words.get(kind + id));
    }

    private static LocalDate day(@Nullable String typed) {
        try {
            if (typed != null) {
                return LocalDate.parse(typed);
            }
        } catch (DateTimeException unreadable) {
            throw RuleBroken.on("due", "meeting.action-day");
        }
        throw RuleBroken.on("due", "meeting.action-day");
    }

    private String again(PairId pair, @Nullable MeetingView meeting, String said) {
        pages.say(said);
        return meeting == null
                ? "/portal/meetings?faces-redirect=true&pair=" + pair
                : "/portal/meeting?faces-redirect=true&id=" + meeting.id();
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable String getDue() {
        return due;
    }

    public void setDue(@Nullable String due) {
        this.due = due;
    }

    public boolean isAdvised() {
        return advised;
    }

    public void setAdvised(boolean advised) {
        this.advised = advised;
    }

    public @Nullable String getGiven() {
        return given;
    }

    public void setGiven(@Nullable String given) {
        this.given = given;
    }

    /** What is typed about an action or advice, by kind and id. */
    public Map<String, String> getWords() {
        return words;
    }

    /** The later days being typed. */
    public Map<String, String> getDays() {
        return days;
    }

    /** What became of advice, being chosen. */
    public Map<String, String> getOutcomes() {
        return outcomes;
    }
}
