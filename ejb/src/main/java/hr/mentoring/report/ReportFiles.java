package hr.mentoring.report;

import hr.mentoring.common.NotFound;
import hr.mentoring.report.model.ReportDocumentEntity;
import hr.mentoring.report.model.ReportFileEntity;
import hr.mentoring.report.rendering.ReportDocument;
import hr.mentoring.report.store.Reports;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * The files of reports. What a document says is kept when the report is made; a file of it is made when somebody asks for the
 * first time, and kept from then on, byte for byte. A company with ten thousand managers would otherwise print for hours what
 * few of them ever open on paper. Whoever calls it has checked who may read.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReportFiles {

    @Inject
    private Reports reports;

    @Inject
    private RendererSetting renderer;

    /** A document in one format. */
    public byte[] content(ReportId id, ReportFormat format) {
        return reports.file(reports.get(id), format)
                .orElseGet(() -> make(reports.lock(id), format))
                .content();
    }

    /** Makes a file, unless somebody else has made it while we waited for the document. */
    private ReportFileEntity make(ReportDocumentEntity document, ReportFormat format) {
        return reports.file(document, format).orElseGet(() -> {
            ReportDocument said = document.document().orElseThrow(() -> new NotFound("report", document.id()));
            ReportFileEntity file = new ReportFileEntity(document, format, renderer.render(said, format));
            reports.add(file);
            return file;
        });
    }
}
