package hr.mentoring.agreement.model;

import hr.mentoring.agreement.AgreementText;
import hr.mentoring.agreement.Wording;
import hr.mentoring.common.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One text that one of the two put on the table. It never changes: whoever wants another text proposes a new version. It
 * may be signed by each of the two, once.
 */
@Entity
@Table(name = "agreement_version")
public class AgreementVersion {

    @Id
    @SequenceGenerator(name = "agreement_version_seq", sequenceName = "agreement_version_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_version_seq")
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "agreement_id", updatable = false)
    private Agreement agreement;

    @Column(name = "version_number", updatable = false)
    private int number;

    @Column(name = "author_id", updatable = false)
    private long authorId;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(updatable = false)
    private String note;

    @Column(name = "canonical_text", updatable = false)
    private String canonicalText;

    @Column(updatable = false)
    private String hash;

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    @OrderBy("signedAt")
    private List<Signature> signatures = new ArrayList<>();

    protected AgreementVersion() {}

    AgreementVersion(
            Agreement agreement, int number, PersonId author, AgreementText text, String note, Instant writtenAt) {
        this.agreement = agreement;
        this.number = number;
        this.authorId = author.value();
        this.writtenAt = writtenAt;
        this.note = Wording.tidy(note);
        this.canonicalText = heading(agreement, number) + CanonicalText.write(text);
        this.hash = CanonicalText.sha256(canonicalText);
    }

    /** Binds the text to its pair and number, so that a signature cannot be moved to another one of the same words. */
    private static String heading(Agreement agreement, int number) {
        return "Mentoring agreement of pair %d, version %d\n"
                .formatted(agreement.pair().value(), number);
    }

    public int number() {
        return number;
    }

    public PersonId author() {
        return new PersonId(authorId);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** What the author told the other one about it; may be empty. */
    public String note() {
        return note;
    }

    /** What it says. */
    public AgreementText text() {
        return CanonicalText.read(canonicalText);
    }

    /** The very characters that are hashed. */
    public String canonicalText() {
        return canonicalText;
    }

    /** The SHA-256 of {@link #canonicalText()} when it was written. */
    public String hash() {
        return hash;
    }

    public List<Signature> signatures() {
        return List.copyOf(signatures);
    }

    /** Whether this person signed it. */
    public boolean isSignedBy(PersonId person) {
        return signatures.stream().anyMatch(signature -> signature.person().equals(person));
    }

    /** Whether the characters are still those that were written, and that each signature was given for. */
    public boolean isGenuine() {
        return hash.equals(CanonicalText.sha256(canonicalText))
                && signatures.stream().allMatch(signature -> signature.hash().equals(hash));
    }

    void sign(PersonId person, Instant now) {
        signatures.add(new Signature(this, person, now));
    }
}
