package hr.mentoring.web.report;

import hr.mentoring.report.Participation;
import hr.mentoring.report.ParticipationService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the managers of the reader see about the reader. */
@Named
@RequestScoped
public class ShownAboutMe {

    @Inject
    private ParticipationService participation;

    private List<Participation> rows = List.of();

    @PostConstruct
    void load() {
        rows = participation.shownAboutMe();
    }

    /** One row for each cohort that the reader takes part in; empty when managers see nothing. */
    public List<Participation> getRows() {
        return rows;
    }
}
