package hr.mentoring.web.program;

import hr.mentoring.common.Texts;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.PairingCriterion;
import hr.mentoring.program.Program;
import hr.mentoring.program.ProgramDesign;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.ProgramService;
import hr.mentoring.program.ProgramTemplates;
import hr.mentoring.program.ProgramType;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One program: made from a template or like another one, or changed. */
@Named
@ViewScoped
public class ProgramPage implements Serializable {

    @EJB
    private ProgramService programs;

    @EJB
    private CohortService cohorts;

    @Inject
    private Pages pages;

    private @Nullable Long id;
    private @Nullable Long like;
    private ProgramType template = ProgramType.CLASSIC;
    private int version;
    private ProgramForm form = new ProgramForm(ProgramTemplates.of(ProgramType.CLASSIC, Locale.ENGLISH));

    /** Reads what the address names: a program, one to start like, or a template. */
    public void load() {
        if (id != null) {
            Program program = programs.get(ProgramIds.of(id));
            version = program.version();
            form = new ProgramForm(program.design());
        } else if (like != null) {
            ProgramDesign other = programs.get(ProgramIds.of(like)).design();
            form = new ProgramForm(other.named(Texts.of(pages.locale(), "program.copy-of", other.name())));
        } else {
            form = new ProgramForm(ProgramTemplates.of(template, pages.locale()));
        }
    }

    /** Keeps what was typed. */
    public String save() {
        ProgramDesign design = form.design();
        if (id == null) {
            ProgramId made = programs.create(design);
            pages.say("program.made", design.name());
            return "/admin/program?faces-redirect=true&id=" + made;
        }
        programs.change(ProgramIds.of(id), design, version);
        pages.say("program.saved", design.name());
        return "/admin/program?faces-redirect=true&id=" + id;
    }

    /** Removes a program that was never run. */
    public String remove() {
        if (id != null) {
            ProgramId program = ProgramIds.of(id);
            String name = programs.get(program).name();
            programs.remove(program);
            pages.say("program.removed", name);
        }
        return "/admin/programs?faces-redirect=true";
    }

    /** What the weights as they are typed mean. */
    public String getMeaning() {
        return WeightsInWords.sentence(pages.locale(), form.weightsByCriterion());
    }

    /** The name of a criterion as a label. */
    public String label(PairingCriterion criterion) {
        String name = Texts.of(pages.locale(), "program.criterion." + criterion.code());
        return name.substring(0, 1).toUpperCase(pages.locale()) + name.substring(1);
    }

    /** The cohorts that run it. */
    public List<Cohort> getRuns() {
        return id == null ? List.of() : cohorts.ofProgram(ProgramIds.of(id));
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isTeam() {
        return form.getType() == ProgramType.TEAM;
    }

    public ProgramForm getForm() {
        return form;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable Long getLike() {
        return like;
    }

    public void setLike(@Nullable Long like) {
        this.like = like;
    }

    public ProgramType getTemplate() {
        return template;
    }

    public void setTemplate(ProgramType template) {
        this.template = template;
    }
}
