package hr.mentoring.web.concern;

import hr.mentoring.agreement.AgreementService;
import hr.mentoring.agreement.AgreementSummary;
import hr.mentoring.concern.CaseId;
import hr.mentoring.concern.CaseLine;
import hr.mentoring.concern.CaseService;
import hr.mentoring.web.agreement.PairIds;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reader has asked HR in confidence, and a way to ask. */
@Named
@ViewScoped
public class MyCasesPage implements Serializable {

    @EJB
    private CaseService cases;

    @EJB
    private AgreementService relationships;

    @Inject
    private Pages pages;

    private @Nullable Long pair;
    private @Nullable String words;

    /** Asks. */
    public String raise() {
        CaseId made = cases.raise(pair == null ? null : PairIds.of(pair), Typed.or(words));
        pages.say("concern.case-raised");
        return "/portal/case?faces-redirect=true&id=" + made;
    }

    public List<CaseLine> getAll() {
        return cases.mine();
    }

    /** Those whom it may be about. */
    public List<AgreementSummary> getRelationships() {
        return relationships.mine();
    }

    public @Nullable Long getPair() {
        return pair;
    }

    public void setPair(@Nullable Long pair) {
        this.pair = pair;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
