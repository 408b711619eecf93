package hr.mentoring.web.choosing;

import hr.mentoring.choosing.TrialDeskService;
import hr.mentoring.program.ProgramId;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Whether the pairs of a program first meet, on the page of the program. */
@Named
@RequestScoped
public class TrialRulePart {

    @EJB
    private TrialDeskService desk;

    @Inject
    private Pages pages;

    private @Nullable Integer days;

    /** The days that a program gives; what is typed, once somebody has typed. */
    public int of(long program) {
        return days == null ? desk.days(new ProgramId(program)) : days;
    }

    /** Decides it. */
    public String save(long program) {
        desk.decide(new ProgramId(program), days == null ? 0 : days);
        pages.say("choosing.rule-saved");
        return "/admin/program?faces-redirect=true&id=" + program;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }
}
