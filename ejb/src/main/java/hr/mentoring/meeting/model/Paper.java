package hr.mentoring.meeting.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;
import hr.mentoring.meeting.MeetingId;
import hr.mentoring.meeting.PaperKind;
import hr.mentoring.meeting.PaperText;
import hr.mentoring.meeting.Passage;
import hr.mentoring.pairing.PairId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two writes for the other one. It is saved as they type, for its writer alone; when the writer shows it,
 * the other one reads it as it was then, whatever is typed afterwards, until it is shown again. Each save names the
 * revision that it continues, so that nobody overwrites unnoticed what another window, or the other one, has saved since.
 */
@Entity
@Table(name = "meeting_paper")
public class Paper {

    @Id
    @SequenceGenerator(name = "meeting_paper_seq", sequenceName = "meeting_paper_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_paper_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "paper_key", updatable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PaperKind kind;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "meeting_id", updatable = false)
    private @Nullable Long meetingId;

    /** Who saved last. */
    @Column(name = "writer_id")
    private long writerId;

    private String draft;

    private int revision;

    @Column(name = "saved_at")
    private Instant savedAt;

    private @Nullable String shown;

    @Column(name = "shown_at")
    private @Nullable Instant shownAt;

    protected Paper() {}

    /** An empty sheet; its revision is 0. */
    public Paper(PaperKind kind, PairId pair, @Nullable MeetingId meeting, PersonId writer, Instant now) {
        this.key = key(kind, pair, meeting);
        this.kind = kind;
        this.pairId = pair.value();
        this.meetingId = meeting == null ? null : meeting.value();
        this.writerId = writer.value();
        this.draft = PaperJson.write(PaperText.EMPTY);
        this.savedAt = now;
    }

    /** What makes a paper the only one of its kind: each meeting has one, or the pair. */
    public static String key(PaperKind kind, PairId pair, @Nullable MeetingId meeting) {
        return meeting == null ? "%s.%s".formatted(kind, pair) : "%s.%s.%s".formatted(kind, pair, meeting);
    }

    /**
     * Keeps what has been typed.
     *
     * @param continues the revision that the writer had in front of them
     * @return the new revision
     * @throws RuleBroken {@code meeting.paper-elsewhere} when something else was saved since
     */
    public int save(int continues, PaperText text, PersonId writer, Instant now) {
        RuleBroken.require(continues == revision, "meeting.paper-elsewhere");
        draft = PaperJson.write(tidy(text));
        writerId = writer.value();
        savedAt = now;
        return ++revision;
    }

    /**
     * Lets the other one read it as it is now.
     *
     * @throws RuleBroken {@code meeting.paper-missing} or {@code meeting.paper-shown-already}
     */
    public void show(Instant now) {
        List<Passage> missing = text().missing(kind);
        if (!missing.isEmpty()) {
            throw RuleBroken.on(missing.get(0).code(), "meeting.paper-missing", missing.size());
        }
        RuleBroken.require(!draft.equals(shown), "meeting.paper-shown-already");
        shown = draft;
        shownAt = now;
    }

    private PaperText tidy(PaperText text) {
        Map<Passage, String> said = new EnumMap<>(Passage.class);
        kind.passages()
                .forEach(passage ->
                        said.put(passage, Written.atMost(Written.PASSAGE, passage.code(), text.on(passage))));
        return new PaperText(said);
    }

    public PaperKind kind() {
        return kind;
    }

    /** The meeting it belongs to; empty when it belongs to the relationship. */
    public Optional<MeetingId> meeting() {
        return Optional.ofNullable(meetingId).map(MeetingId::new);
    }

    public PersonId writer() {
        return new PersonId(writerId);
    }

    /** What its writer has typed. */
    public PaperText text() {
        return PaperJson.read(draft);
    }

    public int revision() {
        return revision;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** What the other one reads; empty until it is shown. */
    public Optional<PaperText> shown() {
        return Optional.ofNullable(shown).map(PaperJson::read);
    }

    /** When it was shown last. */
    public Optional<Instant> shownAt() {
        return Optional.ofNullable(shownAt);
    }

    /** Whether the other one reads something else than what is typed now. */
    public boolean hasUnshownChanges() {
        return !draft.equals(shown) && !text().isEmpty();
    }
}
