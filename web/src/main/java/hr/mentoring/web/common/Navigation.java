package hr.mentoring.web.common;

import hr.mentoring.web.access.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways through the product: three areas by role, and within each area its pages. */
@Named
@RequestScoped
public class Navigation {

    /**
     * One way.
     *
     * @param address from the context root on
     * @param key of its name
     * @param current whether the page that is being read lies there
     */
    public record Way(String address, String key, boolean current) {}

    /**
     * A way of an area.
     *
     * @param besides the page that belongs to it by another name, or null
     */
    private record Entry(
            String address, String key, @Nullable String besides) {

        Entry(String address, String key) {
            this(address, key, null);
        }
    }

    private static final List<Entry> ADMINISTRATION = List.of(
            new Entry("/admin/", "common.nav.today"),
            new Entry("/admin/cohorts", "common.nav.cohorts"),
            new Entry("/admin/programs", "common.nav.programs", "/admin/questionnaire"),
            new Entry("/admin/directory", "common.nav.people"),
            new Entry("/admin/reports", "common.nav.reports", "/admin/calendar"),
            new Entry("/admin/cases", "common.nav.cases"),
            new Entry("/admin/guidance", "common.nav.guidance"),
            new Entry("/admin/accounts", "common.nav.accounts"),
            new Entry("/admin/jobs", "common.nav.jobs"),
            new Entry("/admin/outbox", "common.nav.outbox"),
            new Entry("/admin/audit", "common.nav.audit"));
    private static final List<Entry> TEAM = List.of(
            new Entry("/manager/", "common.nav.participation"),
            new Entry("/manager/approvals", "common.nav.approvals"),
            new Entry("/manager/reports", "common.nav.reports"));
    private static final List<Entry> PORTAL = List.of(
            new Entry("/portal/", "common.nav.home"),
            new Entry("/portal/thanks", "common.nav.thanks"),
            new Entry("/portal/library", "common.nav.library"),
            new Entry("/portal/giving", "common.nav.giving"),
            new Entry("/portal/lineage", "common.nav.lineage"),
            new Entry("/portal/profile", "common.nav.profile"));

    @Inject
    private HttpServletRequest request;

    @Inject
    private Viewer viewer;

    /** The areas that the reader may enter. */
    public List<Way> getAreas() {
        return Stream.of(
                        area(viewer.isEmployee(), "/portal/", "access.nav.portal"),
                        area(viewer.isManager(), "/manager/", "access.nav.team"),
                        area(viewer.isAdministrator(), "/admin/", "access.nav.administration"))
                .flatMap(List::stream)
                .toList();
    }

    /** The pages of the area that is being read; empty outside of the areas. */
    public List<Way> getPages() {
        String path = path();
        if (path.startsWith("/admin/") && viewer.isAdministrator()) {
            return ways(ADMINISTRATION);
        }
        if (path.startsWith("/manager/") && viewer.isManager()) {
            return ways(TEAM);
        }
        return path.startsWith("/portal/") && viewer.isEmployee() ? ways(PORTAL) : List.of();
    }

    /**
     * Where the reader is, for coming back after a choice that leaves the page; on an error page that is the page that
     * failed.
     */
    public String getHere() {
        return request.getAttribute(ErrorPages.FAILED_PAGE) instanceof String failed ? failed : WhereFrom.page(request);
    }

    private List<Way> area(boolean may, String address, String key) {
        return may ? List.of(new Way(address, key, path().startsWith(address))) : List.of();
    }

    private List<Way> ways(List<Entry> entries) {
        return entries.stream()
                .map(entry ->
                        new Way(entry.address(), entry.key(), isAt(entry.address()) || path().equals(entry.besides())))
                .toList();
    }

    private boolean isAt(String address) {
        String path = path();
        return address.endsWith("/")
                ? path.equals(address) || path.equals(address + "index")
                : path.equals(address)
                        || path.startsWith(address + "/")
                        || path.equals(singular(address))
                        || path.startsWith(singular(address) + "/");
    }

    /** A list and the page of one thing in it belong together: {@code /admin/cohorts} and {@code /admin/cohort}. */
    private static String singular(String address) {
        return address.endsWith("s") ? address.substring(0, address.length() - 1) : address;
    }

    private String path() {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
    }
}
