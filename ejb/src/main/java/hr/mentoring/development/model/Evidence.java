package hr.mentoring.development.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.WebLink;
import hr.mentoring.common.Written;
import hr.mentoring.development.EvidenceId;
import hr.mentoring.development.GoalId;
import hr.mentoring.development.MappedId;
import hr.mentoring.pairing.PairId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What shows that something was learned: a sentence, and an address where it can be seen. Who brought it can take it back. */
@Entity
@Table(name = "development_evidence")
public class Evidence {

    @Id
    @SequenceGenerator(
            name = "development_evidence_seq",
            sequenceName = "development_evidence_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development_evidence_seq")
    private long id;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "mapped_id", updatable = false)
    private @Nullable Long mappedId;

    @Column(name = "goal_id", updatable = false)
    private @Nullable Long goalId;

    @Column(name = "added_by", updatable = false)
    private long addedBy;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private @Nullable String link;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    protected Evidence() {}

    private Evidence(PairId pair, PersonId by, String words, String link, Instant now) {
        this.pairId = pair.value();
        this.addedBy = by.value();
        this.words = Written.something(Written.WORD, "words", words, "development.evidence-empty");
        this.link = WebLink.orNone("link", link).orElse(null);
        this.addedAt = now;
    }

    /**
     * Shows that a competency has grown.
     *
     * @param link an address of the web; may be empty
     * @throws RuleBroken {@code development.evidence-empty}, {@code common.link-odd} or {@code common.too-long}
     */
    public static Evidence of(MappedCompetency mapped, PersonId by, String words, String link, Instant now) {
        Evidence evidence = new Evidence(mapped.pair(), by, words, link, now);
        evidence.mappedId = mapped.id().value();
        return evidence;
    }

    /**
     * Shows what was done towards a goal.
     *
     * @param link an address of the web; may be empty
     * @throws RuleBroken {@code development.evidence-empty}, {@code common.link-odd} or {@code common.too-long}
     */
    public static Evidence of(LearningGoal goal, PersonId by, String words, String link, Instant now) {
        Evidence evidence = new Evidence(goal.pair(), by, words, link, now);
        evidence.goalId = goal.id().value();
        return evidence;
    }

    /**
     * Refuses to be taken back by anybody but the one who brought it.
     *
     * @throws RuleBroken {@code development.evidence-theirs}
     */
    public void requireBroughtBy(PersonId person) {
        RuleBroken.require(isBroughtBy(person), "development.evidence-theirs");
    }

    /** Whether this person has brought it. */
    public boolean isBroughtBy(PersonId person) {
        return addedBy == person.value();
    }

    public EvidenceId id() {
        return new EvidenceId(id);
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    /** Whether it shows that this competency has grown. */
    public boolean isOf(MappedId mapped) {
        return mappedId != null && mappedId == mapped.value();
    }

    /** Whether it shows what was done towards this goal. */
    public boolean isOf(GoalId goal) {
        return goalId != null && goalId == goal.value();
    }

    public String words() {
        return words;
    }

    /** An address of the web. */
    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    public Instant addedAt() {
        return addedAt;
    }
}
