package hr.mentoring.concern.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Written;
import hr.mentoring.concern.MisunderstandingId;
import hr.mentoring.concern.MisunderstandingView;
import hr.mentoring.pairing.PairId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that one of the two would like to clear up with the other one. What was said stays as it was said; settled is
 * settled, and whatever comes later is raised anew.
 */
@Entity
@Table(name = "concern_misunderstanding")
public class Misunderstanding {

    /** The most characters of what is said. */
    public static final int LONGEST = 4000;

    /** The most characters of the word that settles it. */
    public static final int LONGEST_SETTLEMENT = 1000;

    @Id
    @SequenceGenerator(
            name = "concern_misunderstanding_seq",
            sequenceName = "concern_misunderstanding_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "concern_misunderstanding_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "raiser_id", updatable = false)
    private long raiserId;

    @Column(updatable = false)
    private String words;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    @Column(name = "settled_by")
    private @Nullable Long settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    private String settlement = "";

    @OneToMany(mappedBy = "misunderstanding", cascade = CascadeType.PERSIST)
    @OrderBy("answeredAt")
    private List<ConcernAnswer> answers = new ArrayList<>();

    protected Misunderstanding() {}

    /**
     * Raises it.
     *
     * @throws RuleBroken {@code concern.words-missing} or {@code common.too-long}
     */
    public Misunderstanding(PairId pair, PersonId raiser, String words, Instant now) {
        this.pairId = pair.value();
        this.raiserId = raiser.value();
        this.words = Written.something(LONGEST, "words", words, "concern.words-missing");
        this.raisedAt = now;
    }

    /**
     * Answers.
     *
     * @return how many answers there are now
     * @throws RuleBroken {@code concern.settled-already}, {@code concern.words-missing} or {@code common.too-long}
     */
    public int answer(PersonId by, String said, Instant now) {
        requireOpen();
        answers.add(
                new ConcernAnswer(this, by, Written.something(LONGEST, "words", said, "concern.words-missing"), now));
        return answers.size();
    }

    /**
     * Settles it, by either of the two.
     *
     * @throws RuleBroken {@code concern.settled-already} or {@code common.too-long}
     */
    public void settle(PersonId by, String word, Instant now) {
        requireOpen();
        settlement = Written.atMost(LONGEST_SETTLEMENT, "word", word);
        settledBy = by.value();
        settledAt = now;
    }

    private void requireOpen() {
        RuleBroken.require(settledAt == null, "concern.settled-already");
    }

    public MisunderstandingId id() {
        return new MisunderstandingId(id);
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    /** How one of the two sees it. */
    public MisunderstandingView seenBy(PersonId reader) {
        return new MisunderstandingView(
                id(),
                pair(),
                raiserId == reader.value(),
                words,
                raisedAt,
                answers.stream().map(answer -> answer.seenBy(reader)).toList(),
                Objects.equals(settledBy, reader.value()),
                settledAt,
                settlement);
    }
}
