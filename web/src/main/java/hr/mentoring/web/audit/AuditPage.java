package hr.mentoring.web.audit;

import hr.mentoring.audit.AuditEntry;
import hr.mentoring.audit.AuditService;
import hr.mentoring.audit.EventWords;
import hr.mentoring.audit.Verdict;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit: a list with a search, and the check of the chain. */
@Named
@RequestScoped
public class AuditPage {

    private static final int PAGE = 50;

    @EJB
    private AuditService audit;

    @EJB
    private DirectoryService directory;

    @Inject
    private Pages pages;

    private String search = "";
    private @Nullable String anchor;
    private int first;
    private @Nullable List<AuditEntry> entries;

    /** An entry as people read it. */
    public record Row(long number, Instant at, String actor, String event, String subjects) {}

    /** One page of entries, the newest first. */
    public List<Row> getRows() throws SQLException {
        List<AuditEntry> page = found().subList(0, Math.min(PAGE, found().size()));
        SubjectWords subjects = SubjectWords.of(page, directory, pages.locale());
        return page.stream()
                .map(entry -> new Row(
                        entry.number(),
                        entry.at(),
                        entry.actor(),
                        EventWords.event(pages.locale(), entry.code()),
                        subjects.of(entry)))
                .toList();
    }

    public boolean isOlder() throws SQLException {
        return found().size() > PAGE;
    }

    public int getOlderFirst() {
        return first + PAGE;
    }

    public int getNewerFirst() {
        return Math.max(0, first - PAGE);
    }

    /** Checks the chain and says what came of it. */
    public void verify() throws SQLException {
        Verdict verdict = audit.verify(anchor == null ? "" : anchor);
        if (verdict.intact()) {
            pages.say("audit.intact", verdict.entries(), verdict.head());
        } else {
            pages.refuse("audit.broken", verdict.brokenAt());
        }
    }

    private List<AuditEntry> found() throws SQLException {
        if (entries == null) {
            entries = audit.newest(search.strip(), pages.locale(), first, PAGE + 1);
        }
        return entries;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = Typed.or(search);
    }

    public @Nullable String getAnchor() {
        return anchor;
    }

    public void setAnchor(@Nullable String anchor) {
        this.anchor = anchor;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = Math.max(0, first);
    }
}
