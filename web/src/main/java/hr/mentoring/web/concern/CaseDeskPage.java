package hr.mentoring.web.concern;

import hr.mentoring.concern.CaseDeskService;
import hr.mentoring.concern.CaseLine;
import hr.mentoring.concern.CaseState;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All cases, as far as every administrator may know them. */
@Named
@RequestScoped
public class CaseDeskPage {

    @EJB
    private CaseDeskService desk;

    private @Nullable String state;
    private @Nullable List<CaseLine> lines;

    /** The cases of the chosen state; all that are open as long as none is chosen. */
    public List<CaseLine> getLines() {
        if (lines == null) {
            lines = desk.list(chosen());
        }
        return lines;
    }

    private Set<CaseState> chosen() {
        return Arrays.stream(CaseState.values())
                .filter(each -> state == null || state.isEmpty()
                        ? each.isOpen()
                        : each.code().equals(state))
                .collect(Collectors.toSet());
    }

    public CaseState[] getStates() {
        return CaseState.values();
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }
}
