package hr.mentoring.report.model;

import hr.mentoring.report.ReportId;
import hr.mentoring.report.ReportSummary;
import hr.mentoring.report.rendering.DocumentSource;
import hr.mentoring.report.rendering.ReportDocument;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** What files are made of when somebody asks for them; null of a document that was made with all its files. */
    private byte @Nullable [] source;

    protected ReportDocumentEntity() {}

    /** @param readerId the manager whose part of the company it is about, or {@link #HR} */
    public ReportDocumentEntity(QuarterReport report, long readerId, ReportDocument document) {
        this.report = report;
        this.readerId = readerId;
        this.language = document.language().getLanguage();
        this.title = document.title();
        this.headline = document.headline();
        this.source = DocumentSource.of(document);
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

    /** What it says; empty of one that was made with all its files. */
    public Optional<ReportDocument> document() {
        return Optional.ofNullable(source).map(DocumentSource::read);
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
