package hr.mentoring.web.guidance;

import hr.mentoring.agreement.Side;
import hr.mentoring.guidance.GuidanceText;
import hr.mentoring.guidance.GuidanceTextId;
import hr.mentoring.guidance.GuidanceTextService;
import hr.mentoring.guidance.Moment;
import hr.mentoring.web.common.IdNumber;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One text of guidance, to be changed, restored or removed; or a new one. */
@Named
@ViewScoped
public class GuidanceTextPage implements Serializable {

    @EJB
    private GuidanceTextService texts;

    @Inject
    private Pages pages;

    private @Nullable Long id;
    private int version;
    private Moment moment = Moment.FIRST_MEETING;
    private Side side = Side.MENTEE;
    private final BilingualForm form = new BilingualForm();
    private transient @Nullable GuidanceText known;

    /** Takes up the text. */
    public void open() {
        if (id == null) {
            return;
        }
        GuidanceText text = getKnown();
        if (text != null) {
            version = text.version();
            moment = text.moment();
            side = text.side();
            form.take(text.text());
        }
    }

    /** Keeps what is typed. */
    public String save() {
        if (id == null) {
            texts.add(moment, side, form.text());
        } else {
            texts.change(id(), version, form.text());
        }
        pages.say("guidance.saved");
        return "/admin/guidance?faces-redirect=true";
    }

    /** Gives it its first words again. */
    public String restore() {
        texts.restore(id());
        pages.say("guidance.restored");
        return "/admin/guidance/text?faces-redirect=true&id=" + id;
    }

    /** Removes it. */
    public String remove() {
        texts.remove(id());
        pages.say("guidance.removed");
        return "/admin/guidance?faces-redirect=true";
    }

    /** The text as it is kept; null for a new one. */
    public @Nullable GuidanceText getKnown() {
        if (known == null && id != null) {
            known = texts.get(id());
        }
        return known;
    }

    public Moment[] getMoments() {
        return Moment.values();
    }

    public Side[] getSides() {
        return Side.values();
    }

    private GuidanceTextId id() {
        return new GuidanceTextId(IdNumber.of("guidance text", id));
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public Moment getMoment() {
        return moment;
    }

    public void setMoment(Moment moment) {
        this.moment = moment;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public BilingualForm getForm() {
        return form;
    }
}
