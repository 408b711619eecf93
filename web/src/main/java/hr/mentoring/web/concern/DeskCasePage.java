package hr.mentoring.web.concern;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.concern.CaseDeskService;
import hr.mentoring.concern.CaseId;
import hr.mentoring.concern.CaseLine;
import hr.mentoring.concern.CaseOutcome;
import hr.mentoring.concern.CaseView;
import hr.mentoring.web.common.IdNumber;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One case: how it stands for every administrator, and all that was said for the one who has taken it. */
@Named
@ViewScoped
public class DeskCasePage implements Serializable {

    @EJB
    private CaseDeskService desk;

    @Inject
    private Pages pages;

    private @Nullable Long id;
    private @Nullable String words;
    private boolean asks;
    private @Nullable String lastWords;
    private @Nullable CaseOutcome outcome;
    private transient @Nullable CaseLine line;
    private transient @Nullable CaseView view;

    /** Takes it. */
    public String take() {
        desk.take(id());
        pages.say("concern.desk-taken");
        return again();
    }

    /** Gives it back. */
    public String giveBack() {
        desk.giveBack(id());
        pages.say("concern.desk-given-back");
        return "/admin/cases?faces-redirect=true";
    }

    /** Writes to the person. */
    public String answer() {
        desk.answer(id(), Typed.or(words), asks);
        pages.say("concern.desk-answered");
        return again();
    }

    /** Closes it. */
    public String close() {
        if (outcome == null) {
            throw RuleBroken.on("outcome", "concern.outcome-missing");
        }
        desk.close(id(), outcome, Typed.or(lastWords));
        pages.say("concern.desk-closed");
        return again();
    }

    public CaseLine getLine() {
        if (line == null) {
            line = desk.line(id());
        }
        return line;
    }

    /** All that was said; asked for only where the reader has taken the case. */
    public CaseView getView() {
        if (view == null) {
            view = desk.read(id());
        }
        return view;
    }

    public List<CaseOutcome> getOutcomes() {
        return CaseOutcome.ofHumanResources();
    }

    private CaseId id() {
        return new CaseId(IdNumber.of("case", id));
    }

    private String again() {
        return "/admin/case?faces-redirect=true&id=" + id();
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public boolean isAsks() {
        return asks;
    }

    public void setAsks(boolean asks) {
        this.asks = asks;
    }

    public @Nullable String getLastWords() {
        return lastWords;
    }

    public void setLastWords(@Nullable String lastWords) {
        this.lastWords = lastWords;
    }

    public @Nullable CaseOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable CaseOutcome outcome) {
        this.outcome = outcome;
    }
}
