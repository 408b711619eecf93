package hr.mentoring.web.program;

import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import hr.mentoring.program.Program;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.ProgramService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of cohorts, with where each stands and how full it is. */
@Named
@RequestScoped
public class CohortsPage {

    @EJB
    private CohortService cohorts;

    @EJB
    private ProgramService programs;

    @Inject
    private CohortFigures figures;

    private @Nullable Phase phase;

    /** A cohort in the list. */
    public record Row(Cohort cohort, String program, CohortFigures.Figures figures) {}

    /** The cohorts in the chosen phase, or all. */
    public List<Row> getRows() {
        Map<ProgramId, String> names = programs.list().stream().collect(Collectors.toMap(Program::id, Program::name));
        return cohorts.list().stream()
                .filter(cohort -> phase == null || cohort.phase() == phase)
                .map(cohort -> new Row(cohort, names.getOrDefault(cohort.program(), ""), figures.of(cohort.id())))
                .toList();
    }

    public List<Phase> getPhases() {
        return Arrays.asList(Phase.values());
    }

    public @Nullable Phase getPhase() {
        return phase;
    }

    public void setPhase(@Nullable Phase phase) {
        this.phase = phase;
    }
}
