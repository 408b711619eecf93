package hr.mentoring.report.store;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.report.Edition;
import hr.mentoring.report.ReportFormat;
import hr.mentoring.report.ReportId;
import hr.mentoring.report.disclosure.Counted;
import hr.mentoring.report.model.CellKey;
import hr.mentoring.report.model.Figures;
import hr.mentoring.report.model.Measures;
import hr.mentoring.report.model.QuarterCount;
import hr.mentoring.report.model.QuarterReport;
import hr.mentoring.report.model.ReportDocumentEntity;
import hr.mentoring.report.model.ReportFileEntity;
import hr.mentoring.report.store.ReportTables.Counts;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The reports in the database. */
@Dependent
public class Reports {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    @Resource(lookup = "jdbc/mentoring")
    private DataSource database;

    /** One edition of the report of a quarter. */
    public Optional<QuarterReport> find(Edition edition) {
        return em.createQuery(
                        "select r from QuarterReport r where r.quarter = :quarter and r.edition = :edition",
                        QuarterReport.class)
                .setParameter("quarter", edition.quarter().toString())
                .setParameter("edition", edition.number())
                .getResultStream()
                .findFirst();
    }

    /** The report of a quarter that was counted, for nobody else until the transaction ends. */
    public QuarterReport lock(Edition edition) {
        QuarterReport report = find(edition).orElseThrow(() -> new NotFound("report", edition));
        em.lock(report, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(report);
        return report;
    }

    /** The newest published edition of a quarter's report. */
    public Optional<QuarterReport> latest(Quarter quarter) {
        return em.createQuery(
                        "select r from QuarterReport r where r.quarter = :quarter and r.publishedAt is not null"
                                + " order by r.edition desc",
                        QuarterReport.class)
                .setParameter("quarter", quarter.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest published editions of the quarters before one, no earlier than another: the earliest first. */
    public List<QuarterReport> latestBefore(Quarter quarter, Quarter from) {
        return em.createQuery(
                        "select r from QuarterReport r where r.quarter >= :first and r.quarter < :quarter and"
                                + " r.publishedAt is not null and r.edition = (select max(e.edition) from QuarterReport e"
                                + " where e.quarter = r.quarter and e.publishedAt is not null) order by r.quarter",
                        QuarterReport.class)
                .setParameter("first", from.toString())
                .setParameter("quarter", quarter.toString())
                .getResultList();
    }

    /** Everything that was published from one quarter on, but for this edition: the latest first. */
    public List<QuarterReport> besides(Edition edition, Quarter from) {
        return em.createQuery(
                        "select r from QuarterReport r where r.quarter >= :first and r.publishedAt is not null and"
                                + " (r.quarter <> :quarter or r.edition <> :edition) order by r.quarter desc, r.edition"
                                + " desc",
                        QuarterReport.class)
                .setParameter("first", from.toString())
                .setParameter("quarter", edition.quarter().toString())
                .setParameter("edition", edition.number())
                .getResultList();
    }

    /** The document of a reader in a language, if it was made. */
    public Optional<ReportDocumentEntity> document(QuarterReport report, long reader, Locale language) {
        return em.createQuery(
                        "select d from ReportDocumentEntity d where d.report = :report and d.readerId = :reader and"
                                + " d.language = :language",
                        ReportDocumentEntity.class)
                .setParameter("report", report)
                .setParameter("reader", reader)
                .setParameter("language", language.getLanguage())
                .getResultStream()
                .findFirst();
    }

    /** The managers for whom a document was made in a language. */
    public Set<PersonId> managersWithDocuments(QuarterReport report, Locale language) {
        return em.createQuery(
                        "select d.readerId from ReportDocumentEntity d where d.report = :report and d.language ="
                                + " :language and d.readerId <> :hr",
                        Long.class)
                .setParameter("report", report)
                .setParameter("language", language.getLanguage())
                .setParameter("hr", ReportDocumentEntity.HR)
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** The {@linkplain #documentName names} of all documents that were made. */
    public Set<String> made(QuarterReport report) {
        return names(em.createQuery(
                        "select d.readerId, d.language from ReportDocumentEntity d where d.report = :report",
                        Object[].class)
                .setParameter("report", report));
    }

    /** The {@linkplain #documentName names} of the documents that were made for some readers. */
    public Set<String> made(QuarterReport report, Collection<Long> readers) {
        return names(em.createQuery(
                        "select d.readerId, d.language from ReportDocumentEntity d where d.report = :report and"
                                + " d.readerId in :readers",
                        Object[].class)
                .setParameter("report", report)
                .setParameter("readers", readers));
    }

    private static Set<String> names(TypedQuery<Object[]> documents) {
        return documents
                .getResultStream()
                .map(document -> documentName((Long) document[0], Locale.forLanguageTag((String) document[1])))
                .collect(Collectors.toSet());
    }

    /** What tells the documents of a report apart. */
    public static String documentName(long reader, Locale language) {
        return reader + " " + language.getLanguage();
    }

    /** The published documents of a reader in a language, the latest quarter first. */
    public List<ReportDocumentEntity> published(long reader, Locale language) {
        return em.createQuery(
                        "select d from ReportDocumentEntity d join fetch d.report r where d.readerId = :reader and"
                                + " d.language = :language and r.publishedAt is not null order by r.quarter desc,"
                                + " r.edition desc",
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

    /** The document with this id, for nobody else until the transaction ends. */
    public ReportDocumentEntity lock(ReportId id) {
        ReportDocumentEntity document = get(id);
        em.lock(document, LockModeType.PESSIMISTIC_WRITE);
        return document;
    }

    /** A document in one format, if it was made in that. */
    public Optional<ReportFileEntity> file(ReportDocumentEntity document, ReportFormat format) {
        return em.createQuery(
                        "select f from ReportFileEntity f where f.document = :document and f.format = :format",
                        ReportFileEntity.class)
                .setParameter("document", document)
                .setParameter("format", format)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new report with everything that it says. */
    public void add(QuarterReport report, QuarterCount count) {
        em.persist(report);
        em.flush();
        inTables(tables -> {
            tables.addFigures(report.id(), count.figures());
            for (Map.Entry<Occasion, Counted> opinions : count.opinions().entrySet()) {
                tables.addCounted(report.id(), Counts.opinions(opinions.getKey()), opinions.getValue());
            }
            tables.addCounted(report.id(), Counts.PARTICIPATION, count.parts());
            return report;
        });
    }

    /** Whose voices a report counts. */
    public Counted counted(QuarterReport report, Counts what) {
        return inTables(tables -> tables.counted(report.id(), what));
    }

    /** The figures of a report that HR may have: all but those of managers' parts. */
    public Figures figuresForHr(QuarterReport report) {
        return new Figures(inTables(tables -> tables.figuresBut(report.id(), CellKey.MANAGER)));
    }

    /** The figures of a report that some managers may have: those of their parts, beside the company's. */
    public Figures figuresForManagers(QuarterReport report, Collection<Long> managers) {
        List<String> cells = Stream.concat(
                        Stream.of(CellKey.COMPANY), managers.stream().map(CellKey::manager))
                .toList();
        return new Figures(inTables(tables -> tables.figures(report.id(), cells)));
    }

    /** The managers who have a report of their own: those of whose part anything at all may be said. */
    public List<Long> managers(QuarterReport report) {
        return inTables(tables -> tables.cells(report.id(), CellKey.MANAGER, Measures.OF_A_READER)).stream()
                .map(CellKey::managerOf)
                .distinct()
                .sorted()
                .toList();
    }

    private interface Work<T> {
        T in(ReportTables tables) throws SQLException;
    }

    private <T> T inTables(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.in(new ReportTables(connection));
        } catch (SQLException failed) {
            throw new IllegalStateException("The tables of the reports cannot be used", failed);
        }
    }

    /** Keeps a new document or file. */
    public void add(Object made) {
        em.persist(made);
    }
}
