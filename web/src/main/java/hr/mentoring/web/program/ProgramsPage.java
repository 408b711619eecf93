package hr.mentoring.web.program;

import hr.mentoring.program.CohortService;
import hr.mentoring.program.Program;
import hr.mentoring.program.ProgramService;
import hr.mentoring.program.ProgramType;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The list of programs, and the templates to start one from. */
@Named
@RequestScoped
public class ProgramsPage {

    @EJB
    private ProgramService programs;

    @EJB
    private CohortService cohorts;

    private List<Row> rows = List.of();

    /** A program and how often it was run. */
    public record Row(Program program, int runs) {}

    @PostConstruct
    void load() {
        rows = programs.list().stream()
                .map(program -> new Row(program, cohorts.ofProgram(program.id()).size()))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The types that there is a template for. */
    public List<ProgramType> getTemplates() {
        return List.of(ProgramType.values());
    }
}
