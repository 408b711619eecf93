package hr.mentoring.report.model;

import hr.mentoring.report.ReportId;
import hr.mentoring.report.ReportSummary;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Locale;

/** The report of a quarter for one reader in one language. Made once, never changed. */
@Entity
@Table(name = "report_document")
public class ReportDocumentEntity {

    /** The reader of what is for HR. */
    public static final long HR = 0;

    @Id
    @SequenceGenerator(name = "report_document_seq", sequenceName = "report_document_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_document_seq")
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "report_id")
    private QuarterReport report;

    @Column(name = "reader_id")
    private long readerId;

    private String language;

    private String title;

    private String headline;

    protected ReportDocumentEntity() {}

    /** @param readerId the manager whose part of the company it is about, or {@link #HR} */
    public ReportDocumentEntity(QuarterReport report, long readerId, Locale language, String title, String headline) {
        this.report = report;
        this.readerId = readerId;
        this.language = language.getLanguage();
        this.title = title;
        this.headline = headline;
    }

    public long id() {
        return id;
    }

    /** The manager whose part of the company it is about, or {@link #HR}. */
    public long readerId() {
        return readerId;
    }

    /** What it is written in. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public QuarterReport report() {
        return report;
    }

    public boolean isPublished() {
        return report.publishedAt().isPresent();
    }

    /** How it stands in a list; only of a published one. */
    public ReportSummary summary() {
        return new ReportSummary(
                new ReportId(id),
                report.edition(),
                report.reason(),
                title,
                headline,
                report.publishedAt().orElseThrow(),
                report.hash());
    }
}
