package hr.mentoring.web.concern;

import hr.mentoring.concern.CaseLine;
import hr.mentoring.concern.CaseService;
import hr.mentoring.concern.CaseState;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What HR has asked the reader back in confidence, on their home. */
@Named
@RequestScoped
public class ConcernHome {

    @EJB
    private CaseService cases;

    private @Nullable List<CaseLine> askedBack;

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
