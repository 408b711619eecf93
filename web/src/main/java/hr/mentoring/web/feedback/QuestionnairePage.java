package hr.mentoring.web.feedback;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.NotFound;
import hr.mentoring.feedback.FeedbackRounds;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Question;
import hr.mentoring.program.Program;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.ProgramService;
import hr.mentoring.web.common.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a program asks its pairs on an occasion; saving makes the next version, and open surveys keep theirs. */
@Named
@ViewScoped
public class QuestionnairePage implements Serializable {

    @Inject
    private FeedbackRounds feedback;

    @Inject
    private ProgramService programs;

    @Inject
    private Pages pages;

    private @Nullable Long program;
    private String occasion = Occasion.QUARTER.key();
    private QuestionnaireForm form = new QuestionnaireForm(List.of());
    private String name = "";
    private int version;

    /** Reads what the program asks now. */
    public void open() {
        if (program == null || program < 1) {
            throw new NotFound("program", String.valueOf(program));
        }
        ProgramId id = new ProgramId(program);
        Program read = programs.get(id);
        name = read.name();
        version = feedback.version(id, asked());
        form = new QuestionnaireForm(feedback.questions(id, asked()));
    }

    private Occasion asked() {
        return Occasion.find(occasion).orElseThrow(() -> new NotFound("occasion", occasion));
    }

    public String getOccasion() {
        return occasion;
    }

    public void setOccasion(@Nullable String occasion) {
        this.occasion = occasion == null || occasion.isBlank() ? Occasion.QUARTER.key() : occasion;
    }

    /** All occasions on which a program asks. */
    public List<Occasion> getOccasions() {
        return List.of(Occasion.values());
    }

    /** What an occasion is called. */
    public String title(Occasion of) {
        return of.title(pages.locale());
    }

    public @Nullable Long getProgram() {
        return program;
    }

    public void setProgram(@Nullable Long program) {
        this.program = program;
    }

    /** The name of the program. */
    public String getName() {
        return name;
    }

    /** Which version is asked now; 0 before anything was decided. */
    public int getVersion() {
        return version;
    }

    public QuestionnaireForm getForm() {
        return form;
    }

    public List<Question.Kind> getKinds() {
        return List.of(Question.Kind.values());
    }

    /** A question as one side would read it; empty while it has no wording. */
    public String preview(QuestionnaireForm.Entry entry, Side side) {
        return entry.isWhole() ? entry.toQuestion().wording(pages.locale(), side) : "";
    }

    /** How a standard question reads. */
    public String wording(Question question) {
        return question.wording(pages.locale(), Side.MENTEE);
    }

    /** Asks the questions as they stand from the next survey on. */
    public String save() {
        feedback.change(new ProgramId(program == null ? 0 : program), asked(), form.questions());
        pages.say("feedback.questionnaire-saved");
        return "/admin/questionnaire?faces-redirect=true&program=" + program + "&occasion=" + occasion;
    }
}
