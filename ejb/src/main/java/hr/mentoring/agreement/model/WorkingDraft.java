package hr.mentoring.agreement.model;

import hr.mentoring.agreement.AgreementText;
import hr.mentoring.agreement.Wording;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.pairing.PairId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What one of the two is writing and has not shown yet. It is saved as they type, known to nobody else, and gone once it
 * has been proposed. Each save names the revision it continues, so that a second window cannot overwrite the first
 * unnoticed.
 */
@Entity
@Table(name = "agreement_draft")
public class WorkingDraft {

    @Id
    @SequenceGenerator(name = "agreement_draft_seq", sequenceName = "agreement_draft_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_draft_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "based_on")
    private int basedOn;

    private int revision;

    @Column(name = "canonical_text")
    private String canonicalText;

    private String note = "";

    @Column(name = "saved_at")
    private Instant savedAt;

    protected WorkingDraft() {}

    /** An empty sheet; its revision is 0. */
    public WorkingDraft(PairId pair, PersonId person, Instant now) {
        this.pairId = pair.value();
        this.personId = person.value();
        this.canonicalText = CanonicalText.write(AgreementText.EMPTY);
        this.savedAt = now;
    }

    /**
     * Keeps what has been typed.
     *
     * @param continues the revision that the writer had in front of them
     * @return the new revision
     * @throws RuleBroken {@code agreement.draft-elsewhere} when another window has saved since
     */
    public int save(int continues, int newBasedOn, AgreementText text, String newNote, Instant now) {
        RuleBroken.require(continues == revision, "agreement.draft-elsewhere");
        basedOn = newBasedOn;
        canonicalText = CanonicalText.write(text);
        note = Wording.tidy(newNote);
        savedAt = now;
        return ++revision;
    }

    /** The number of the version that it answers; 0 for a first draft. */
    public int basedOn() {
        return basedOn;
    }

    public int revision() {
        return revision;
    }

    public AgreementText text() {
        return CanonicalText.read(canonicalText);
    }

    public String note() {
        return note;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
