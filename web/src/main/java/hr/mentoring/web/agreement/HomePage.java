package hr.mentoring.web.agreement;

import hr.mentoring.agreement.AgreementService;
import hr.mentoring.agreement.AgreementSummary;
import hr.mentoring.agreement.NextStep.Turn;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "My mentoring": what is next, what the reader owes and waits for, and the people they work with. */
@Named
@RequestScoped
public class HomePage {

    @EJB
    private AgreementService agreements;

    private @Nullable List<AgreementSummary> relationships;

    /** The relationships of today. */
    public List<AgreementSummary> getPresent() {
        return relationships().stream()
                .filter(relationship -> relationship.pair().isActive())
                .toList();
    }

    /** Those that have ended. */
    public List<AgreementSummary> getPast() {
        return relationships().stream()
                .filter(relationship -> !relationship.pair().isActive())
                .toList();
    }

    /** What the reader owes, the present before the past. */
    public List<AgreementSummary> getOwed() {
        return onTurn(Turn.MINE);
    }

    /** What the reader waits for. */
    public List<AgreementSummary> getAwaited() {
        return onTurn(Turn.THEIRS);
    }

    private List<AgreementSummary> onTurn(Turn turn) {
        return relationships().stream()
                .filter(relationship -> relationship.next().turn() == turn)
                .toList();
    }

    private List<AgreementSummary> relationships() {
        if (relationships == null) {
            relationships = agreements.mine();
        }
        return relationships;
    }
}
