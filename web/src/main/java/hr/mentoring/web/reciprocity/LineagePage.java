package hr.mentoring.web.reciprocity;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.Texts;
import hr.mentoring.reciprocity.Lineage;
import hr.mentoring.reciprocity.Lineage.Somebody;
import hr.mentoring.reciprocity.LineageService;
import hr.mentoring.web.common.IdNumber;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Who mentored whom around the reader, or around somebody who agrees to be named. */
@Named
@ViewScoped
public class LineagePage implements Serializable {

    @EJB
    private LineageService lineages;

    @Inject
    private Pages pages;

    private @Nullable Long person;
    private boolean agreed;
    private transient @Nullable Lineage lineage;
    private transient @Nullable LineagePicture picture;

    /** Answers at once when there is nobody to be named. */
    public void open() {
        getLineage();
        agreed = lineages.isNamed();
    }

    /** Agrees to be named, or takes it back. */
    public String agree() {
        lineages.agree(agreed);
        pages.say(agreed ? "reciprocity.named" : "reciprocity.unnamed");
        return "/portal/lineage?faces-redirect=true" + (person == null ? "" : "&person=" + person);
    }

    public Lineage getLineage() {
        if (lineage == null) {
            lineage = lineages.around(person == null ? null : new PersonId(IdNumber.of("person", person)));
        }
        return lineage;
    }

    public LineagePicture getPicture() {
        if (picture == null) {
            picture = LineagePicture.of(getLineage());
        }
        return picture;
    }

    /** What somebody is called in the table and read out in the picture. */
    public String call(Somebody somebody) {
        if (somebody.me()) {
            return Texts.of(pages.locale(), "reciprocity.lineage-me", somebody.name());
        }
        return somebody.isNamed() ? somebody.name() : Texts.of(pages.locale(), "reciprocity.lineage-somebody");
    }

    public @Nullable Long getPerson() {
        return person;
    }

    public void setPerson(@Nullable Long person) {
        this.person = person;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
