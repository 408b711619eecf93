package hr.mentoring.report.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.report.ReportFormat;
import hr.mentoring.report.ReportId;
import hr.mentoring.report.model.QuarterReport;
import hr.mentoring.report.model.ReportDocumentEntity;
import hr.mentoring.report.model.ReportFileEntity;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The reports in the database. */
@Dependent
public class Reports {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The report of a quarter. */
    public Optional<QuarterReport> find(Quarter quarter) {
        return em.createQuery("select r from QuarterReport r where r.quarter = :quarter", QuarterReport.class)
                .setParameter("quarter", quarter.toString())
                .getResultStream()
                .findFirst();
    }

    /** The report of a quarter that was counted, for nobody else until the transaction ends. */
    public QuarterReport lock(Quarter quarter) {
        QuarterReport report = find(quarter).orElseThrow(() -> new NotFound("report", quarter));
        em.lock(report, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(report);
        return report;
    }

    /** The published reports of the quarters before this one, the latest first. */
    public List<QuarterReport> before(Quarter quarter, int atMost) {
        return em.createQuery(
                        "select r from QuarterReport r where r.quarter < :quarter and r.publishedAt is not null"
                                + " order by r.quarter desc",
                        QuarterReport.class)
                .setParameter("quarter", quarter.toString())
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Whether the document of a reader in a language was made. */
    public boolean isMade(QuarterReport report, long reader, Locale language) {
        return em.createQuery(
                                "select count(d) from ReportDocumentEntity d where d.report = :report and d.readerId = :reader"
                                        + " and d.language = :language",
                                Long.class)
                        .setParameter("report", report)
                        .setParameter("reader", reader)
                        .setParameter("language", language.getLanguage())
                        .getSingleResult()
                > 0;
    }

    /** The published documents of a reader in a language, the latest quarter first. */
    public List<ReportDocumentEntity> published(long reader, Locale language) {
        return em.createQuery(
                        "select d from ReportDocumentEntity d join fetch d.report r where d.readerId = :reader"
                                + " and d.language = :language and r.publishedAt is not null order by r.quarter desc",
                        ReportDocumentEntity.class)
                .setParameter("reader", reader)
                .setParameter("language", language.getLanguage())
                .getResultList();
    }

    /** The document with this id. */
    public ReportDocumentEntity get(ReportId id) {
        return Optional.ofNullable(em.find(ReportDocumentEntity.class, id.value()))
                .orElseThrow(() -> new NotFound("report", id));
    }

    /** A document in one format. */
    public ReportFileEntity file(ReportDocumentEntity document, ReportFormat format) {
        return em.createQuery(
                        "select f from ReportFileEntity f where f.document = :document and f.format = :format",
                        ReportFileEntity.class)
                .setParameter("document", document)
                .setParameter("format", format)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("report", document.id()));
    }

    /** Keeps a new report, document or file. */
    public void add(Object made) {
        em.persist(made);
    }
}
