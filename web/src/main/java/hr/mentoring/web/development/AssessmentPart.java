package hr.mentoring.web.development;

import hr.mentoring.development.AssessmentService;
import hr.mentoring.development.AssessmentSheet;
import hr.mentoring.development.Level;
import hr.mentoring.development.MappedView;
import hr.mentoring.development.PlanService;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the reader says about each competency, kept as they type. When something else was saved in another window, both
 * texts are kept and the reader chooses.
 */
@Named
@ViewScoped
public class AssessmentPart implements Serializable {

    @EJB
    private AssessmentService assessments;

    @EJB
    private PlanService plans;

    @Inject
    private Pages pages;

    private final Map<String, Row> rows = new HashMap<>();

    /** What is typed about one competency; views write into it. */
    public static final class Row implements Serializable {

        private @Nullable String level;
        private @Nullable String why;
        private int revision;
        private boolean kept;
        private @Nullable String saved;

        private void take(AssessmentSheet sheet) {
            Level chosen = sheet.level();
            level = chosen == null ? "" : chosen.name();
            why = sheet.why();
            revision = sheet.revision();
            kept = revision > 0;
            saved = null;
        }

        public @Nullable String getLevel() {
            return level;
        }

        public void setLevel(@Nullable String level) {
            this.level = level;
        }

        public @Nullable String getWhy() {
            return why;
        }

        public void setWhy(@Nullable String why) {
            this.why = why;
        }

        /** Whether something is kept. */
        public boolean isKept() {
            return kept;
        }

        /** What was saved in another window; null where nothing was. */
        public @Nullable String getSaved() {
            return saved;
        }
    }

    /** What is typed about a competency. */
    public Row row(MappedView mapped) {
        return rows.computeIfAbsent(mapped.id().toString(), id -> {
            Row row = new Row();
            row.take(mapped.mine());
            return row;
        });
    }

    /** Keeps what is typed, unless something else was saved in between; then the person chooses. */
    public void keep(PairId pair, MappedView mapped) {
        Row row = row(mapped);
        AssessmentSheet now = current(pair, mapped);
        if (now.revision() != row.revision) {
            row.saved = now.why();
        } else if (row.saved == null) {
            write(mapped, row);
        }
    }

    /** Goes on with what is on this page. */
    public void keepMine(PairId pair, MappedView mapped) {
        Row row = row(mapped);
        row.revision = current(pair, mapped).revision();
        row.saved = null;
        write(mapped, row);
    }

    /** Goes on with what was saved. */
    public void takeOther(PairId pair, MappedView mapped) {
        row(mapped).take(current(pair, mapped));
    }

    /** Says everything that is complete. */
    public String say(PairId pair) {
        plans.read(pair).competencies().stream()
                .filter(each ->
                        !each.mine().isSaid() && rows.containsKey(each.id().toString()))
                .forEach(each -> keep(pair, each));
        pages.say("development.said", assessments.say(pair));
        return "/portal/plan?faces-redirect=true&pair=" + pair;
    }

    private void write(MappedView mapped, Row row) {
        String level = Typed.or(row.level);
        row.take(assessments.keep(
                mapped.id(), level.isEmpty() ? null : Level.valueOf(level), Typed.or(row.why), row.revision));
    }

    private AssessmentSheet current(PairId pair, MappedView mapped) {
        return plans.read(pair).competencies().stream()
                .filter(each -> each.id().equals(mapped.id()))
                .findFirst()
                .map(MappedView::mine)
                .orElse(AssessmentSheet.EMPTY);
    }
}
