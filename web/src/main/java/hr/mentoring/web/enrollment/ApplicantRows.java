package hr.mentoring.web.enrollment;

import hr.mentoring.enrollment.Applicant;
import hr.mentoring.enrollment.ApplicantOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The applicants as PrimeFaces asks for them: a page at a time. */
class ApplicantRows extends LazyDataModel<Applicant> {

    private final ApplicantsPage page;
    private List<Applicant> shown = List.of();

    ApplicantRows(ApplicantsPage page) {
        this.page = page;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return page.count();
    }

    @Override
    public List<Applicant> load(int first, int size, Map<String, SortMeta> sorted, Map<String, FilterMeta> filters) {
        shown = page.page(order(sorted), first, size);
        return shown;
    }

    @Override
    public String getRowKey(Applicant applicant) {
        return applicant.id().toString();
    }

    @Override
    public @Nullable Applicant getRowData(String key) {
        return shown.stream()
                .filter(applicant -> getRowKey(applicant).equals(key))
                .findFirst()
                .orElse(null);
    }

    private static ApplicantOrder order(Map<String, SortMeta> sorted) {
        return sorted.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(sort -> new ApplicantOrder(
                        ApplicantOrder.Key.valueOf(sort.getField()), sort.getOrder() == SortOrder.DESCENDING))
                .orElse(ApplicantOrder.FIRST_SENT_FIRST);
    }
}
