package hr.mentoring.web.concern;

import hr.mentoring.concern.CaseId;
import hr.mentoring.concern.CaseService;
import hr.mentoring.concern.CaseView;
import hr.mentoring.web.common.IdNumber;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One conversation between the reader and HR. */
@Named
@ViewScoped
public class MyCasePage implements Serializable {

    @EJB
    private CaseService cases;

    @Inject
    private Pages pages;

    private @Nullable Long id;
    private @Nullable String words;
    private transient @Nullable CaseView view;

    /** Says more. */
    public String write() {
        cases.write(id(), Typed.or(words));
        pages.say("concern.case-written");
        return again();
    }

    /** Takes it back. */
    public String withdraw() {
        cases.withdraw(id());
        pages.say("concern.case-withdrawn");
        return again();
    }

    public CaseView getView() {
        if (view == null) {
            view = cases.read(id());
        }
        return view;
    }

    private CaseId id() {
        return new CaseId(IdNumber.of("case", id));
    }

    private String again() {
        return "/portal/case?faces-redirect=true&id=" + id();
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
