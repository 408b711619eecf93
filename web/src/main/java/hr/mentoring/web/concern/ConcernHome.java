package hr.mentoring.web.concern;

import hr.mentoring.concern.CaseLine;
import hr.mentoring.concern.CaseService;
import hr.mentoring.concern.CaseState;
import hr.mentoring.concern.MisunderstandingService;
import hr.mentoring.concern.MisunderstandingView;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of it waits for the reader, on their home. */
@Named
@RequestScoped
public class ConcernHome {

    @EJB
    private MisunderstandingService misunderstandings;

    @EJB
    private CaseService cases;

    private @Nullable List<MisunderstandingView> toAnswer;
    private @Nullable List<CaseLine> askedBack;

    /** What the other ones would like to clear up, and wait for a word. */
    public List<MisunderstandingView> getToAnswer() {
        if (toAnswer == null) {
            toAnswer = misunderstandings.open().stream()
                    .filter(one -> !one.isSpokenByMe())
                    .toList();
        }
        return toAnswer;
    }

    /** The conversations in which HR waits for a word. */
    public List<CaseLine> getAskedBack() {
        if (askedBack == null) {
            askedBack = cases.mine().stream()
                    .filter(line -> line.state() == CaseState.ASKED_BACK)
                    .toList();
        }
        return askedBack;
    }
}
