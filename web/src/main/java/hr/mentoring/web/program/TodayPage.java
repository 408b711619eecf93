package hr.mentoring.web.program;

import hr.mentoring.common.Texts;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Words;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** The administrator's start page: what needs them today, and how each cohort under way is doing. */
@Named
@RequestScoped
public class TodayPage {

    @EJB
    private CohortService cohorts;

    @Inject
    private CohortFigures figures;

    @Inject
    private Pages pages;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private final List<Attention> attention = new ArrayList<>();
    private final List<CohortsPage.Row> running = new ArrayList<>();

    @PostConstruct
    void load() {
        LocalDate today = LocalDate.now(clock);
        for (Cohort cohort : cohorts.in(EnumSet.range(Phase.DRAFT, Phase.CLOSING))) {
            CohortFigures.Figures counts = figures.of(cohort.id());
            attention.addAll(Attention.of(cohort, counts, today));
            if (cohort.phase() != Phase.DRAFT) {
                running.add(new CohortsPage.Row(cohort, "", counts));
            }
        }
        attention.sort(Comparator.comparing(Attention::urgent).reversed());
    }

    public List<Attention> getAttention() {
        return attention;
    }

    public List<CohortsPage.Row> getRunning() {
        return running;
    }

    /** What is to be done, in a sentence. */
    public String sentence(Attention item) {
        Object detail = item.detail() instanceof LocalDate day ? words.day(day) : item.detail();
        return Texts.of(
                pages.locale(), "program.today." + item.key(), item.cohort().name(), detail);
    }
}
