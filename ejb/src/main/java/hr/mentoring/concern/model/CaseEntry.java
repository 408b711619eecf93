package hr.mentoring.concern.model;

import hr.mentoring.common.Written;
import hr.mentoring.concern.CaseView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the person or HR said in a case; it stays as it was said. */
@Entity
@Table(name = "concern_case_entry")
public class CaseEntry {

    /** The most characters of what is said. */
    public static final int LONGEST = 4000;

    @Id
    @SequenceGenerator(name = "concern_case_entry_seq", sequenceName = "concern_case_entry_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "concern_case_entry_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "case_id", updatable = false)
    private ConfidentialCase belongsTo;

    @Column(name = "by_raiser", updatable = false)
    private boolean byRaiser;

    @Column(updatable = false)
    private String author;

    @Column(updatable = false)
    private String words;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    protected CaseEntry() {}

    CaseEntry(ConfidentialCase belongsTo, boolean byRaiser, String author, String words, Instant now) {
        this.belongsTo = belongsTo;
        this.byRaiser = byRaiser;
        this.author = author;
        this.words = Written.something(LONGEST, "words", words, "concern.words-missing");
        this.writtenAt = now;
    }

    CaseView.Entry toEntry() {
        return new CaseView.Entry(byRaiser, author, words, writtenAt);
    }
}
