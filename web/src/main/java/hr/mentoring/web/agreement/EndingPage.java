package hr.mentoring.web.agreement;

import hr.mentoring.agreement.AgreementService;
import hr.mentoring.agreement.AgreementView;
import hr.mentoring.agreement.EndingService;
import hr.mentoring.agreement.Leaving;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Where a relationship is ended with thanks, and where the other one reads them and says theirs. */
@Named
@RequestScoped
public class EndingPage {

    @EJB
    private AgreementService agreements;

    @EJB
    private EndingService endings;

    @Inject
    private Pages pages;

    private @Nullable Long pair;
    private boolean completed;
    private @Nullable String thanks;
    private @Nullable String reason;
    private @Nullable AgreementView view;

    /** Ends the relationship. */
    public String end() {
        endings.end(id(), new Leaving(completed, AgreementForm.said(thanks), reason));
        pages.say("agreement.end-done", getView().other().name());
        return "/portal/index?faces-redirect=true";
    }

    /** Says thanks after the end. */
    public String thank() {
        endings.thank(id(), AgreementForm.said(thanks));
        pages.say("agreement.thanked", getView().other().name());
        return "/portal/ending?faces-redirect=true&pair=" + id();
    }

    public AgreementView getView() {
        if (view == null) {
            view = agreements.read(id());
        }
        return view;
    }

    /** Whether the reader has said thanks. */
    public boolean isThanked() {
        return getView().farewells().stream()
                .anyMatch(leave -> leave.person().equals(getView().me().id()));
    }

    private PairId id() {
        return PairIds.of(pair);
    }

    public @Nullable Long getPair() {
        return pair;
    }

    public void setPair(@Nullable Long pair) {
        this.pair = pair;
    }

    public boolean isCompleted() {
        return completed;
    }

    public void setCompleted(boolean completed) {
        this.completed = completed;
    }

    public @Nullable String getThanks() {
        return thanks;
    }

    public void setThanks(@Nullable String thanks) {
        this.thanks = thanks;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
