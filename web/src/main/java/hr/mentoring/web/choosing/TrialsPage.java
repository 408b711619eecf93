package hr.mentoring.web.choosing;

import hr.mentoring.choosing.TrialDeskService;
import hr.mentoring.choosing.TrialLine;
import hr.mentoring.program.CohortId;
import hr.mentoring.web.common.IdNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first conversations of a cohort, for administrators. */
@Named
@RequestScoped
public class TrialsPage {

    @EJB
    private TrialDeskService desk;

    private @Nullable Long cohort;
    private @Nullable List<TrialLine> lines;

    public List<TrialLine> getLines() {
        if (lines == null) {
            lines = desk.of(new CohortId(IdNumber.of("cohort", cohort)));
        }
        return lines;
    }

    public @Nullable Long getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable Long cohort) {
        this.cohort = cohort;
    }
}
