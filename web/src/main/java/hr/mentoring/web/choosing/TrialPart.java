package hr.mentoring.web.choosing;

import hr.mentoring.choosing.TrialService;
import hr.mentoring.choosing.TrialState;
import hr.mentoring.choosing.TrialView;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first conversation of a pair, on the page of the match. */
@Named
@RequestScoped
public class TrialPart {

    @EJB
    private TrialService trials;

    @Inject
    private Pages pages;

    private final Map<PairId, Optional<TrialView>> known = new HashMap<>();
    private @Nullable String reason;

    /** The first conversation of a pair; null where none is asked for. */
    public @Nullable TrialView of(PairId pair) {
        return known.computeIfAbsent(pair, trials::of).orElse(null);
    }

    /** Says yes. */
    public String confirm(PairId pair) {
        trials.confirm(pair);
        boolean both = trials.of(pair)
                .filter(trial -> trial.state() == TrialState.CONFIRMED)
                .isPresent();
        pages.say(both ? "choosing.confirmed-both" : "choosing.confirmed");
        return "/portal/match?faces-redirect=true&pair=" + pair;
    }

    /** Says no. */
    public String decline(PairId pair) {
        trials.decline(pair, Typed.or(reason));
        pages.say("choosing.declined");
        return "/portal/index?faces-redirect=true";
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
