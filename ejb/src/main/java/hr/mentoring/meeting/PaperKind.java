package hr.mentoring.meeting;

import hr.mentoring.agreement.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The papers that the two write for each other. */
public enum PaperKind {
    /** What the mentee wants from a meeting, shown before it. */
    AGENDA(Side.MENTEE, true, List.of(Passage.GOALS, Passage.QUESTIONS, Passage.READINESS), Set.of(Passage.GOALS)),
    /** What the mentor adds to it. */
    ADDITIONS(Side.MENTOR, true, List.of(Passage.ADDITIONS), Set.of(Passage.ADDITIONS)),
    /** What stays from a meeting; either of the two writes it, and it belongs to both. */
    NOTES(null, true, List.of(Passage.NOTES), Set.of()),
    /** What the mentee prepares for the first meeting and shows when they say so. */
    KIT(
            Side.MENTEE,
            false,
            List.of(
                    Passage.ADMIRE,
                    Passage.SHORT_TERM,
                    Passage.LONG_TERM,
                    Passage.HELP,
                    Passage.SO_FAR,
                    Passage.FEEDBACK),
            Set.of(Passage.ADMIRE, Passage.SHORT_TERM, Passage.HELP, Passage.FEEDBACK)),
    /** What the mentor tells about their way. */
    BACKGROUND(Side.MENTOR, false, List.of(Passage.WAY, Passage.ASK_ME), Set.of());

    private final @Nullable Side writer;
    private final boolean ofMeeting;
    private final List<Passage> passages;
    private final Set<Passage> needed;

    PaperKind(@Nullable Side writer, boolean ofMeeting, List<Passage> passages, Set<Passage> needed) {
        this.writer = writer;
        this.ofMeeting = ofMeeting;
        this.passages = passages;
        this.needed = needed;
    }

    /** Who writes it; empty when it belongs to both. */
    public Optional<Side> writer() {
        return Optional.ofNullable(writer);
    }

    /** Whether each meeting has one, and not the relationship as a whole. */
    public boolean isOfMeeting() {
        return ofMeeting;
    }

    /** What it speaks about, in reading order. */
    public List<Passage> passages() {
        return passages;
    }

    /** What it must not be silent about when it is shown. */
    public Set<Passage> needed() {
        return needed;
    }
}
