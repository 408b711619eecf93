package hr.mentoring.meeting;

import hr.mentoring.agreement.NextStep.Turn;
import java.util.Locale;

/** What would bring a meeting forward, as one of the two sees it. */
public enum MeetingStep {
    /** I answer the times of the other one. */
    ANSWER_TIMES(Turn.MINE),
    /** The other one answers mine. */
    AWAIT_ANSWER(Turn.THEIRS),
    /** It was put off, and I propose new times. */
    PROPOSE_AGAIN(Turn.MINE),
    /** It was put off, and the other one proposes new times. */
    AWAIT_PROPOSAL(Turn.THEIRS),
    /** I am asked whether it is a good time. */
    ANSWER_GOOD_TIME(Turn.MINE),
    /** I write the agenda and share it. */
    SHARE_AGENDA(Turn.MINE),
    /** The other one writes the agenda. */
    AWAIT_AGENDA(Turn.THEIRS),
    /** All is ready; we meet. */
    MEET(Turn.NOBODYS),
    /** It is over, and I say how it went. */
    SAY_HOW_IT_WENT(Turn.MINE),
    /** Nothing is to be done. */
    NOTHING(Turn.NOBODYS);

    private final Turn turn;

    MeetingStep(Turn turn) {
        this.turn = turn;
    }

    /** Whose turn it is. */
    public Turn turn() {
        return turn;
    }

    /** The key of its sentence in the message bundles. */
    public String key() {
        return "meeting.next." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
