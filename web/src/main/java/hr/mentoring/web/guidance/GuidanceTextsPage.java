package hr.mentoring.web.guidance;

import hr.mentoring.agreement.Side;
import hr.mentoring.guidance.GuidanceText;
import hr.mentoring.guidance.GuidanceTextService;
import hr.mentoring.guidance.Moment;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All texts of guidance, by moment and side, to be ordered and hidden. */
@Named
@RequestScoped
public class GuidanceTextsPage {

    @EJB
    private GuidanceTextService texts;

    @Inject
    private Pages pages;

    private @Nullable List<GuidanceText> all;

    /** The texts of one moment for one side. */
    public record Group(Moment moment, Side side, List<GuidanceText> texts) {}

    /** Every moment, also one that has no text. */
    public List<Group> getGroups() {
        return Arrays.stream(Moment.values())
                .flatMap(moment -> moment.sides().stream().map(side -> new Group(moment, side, of(moment, side))))
                .toList();
    }

    /** The title of a text in the reader's language. */
    public String title(GuidanceText text) {
        return text.text().title(pages.locale());
    }

    /** A text in the reader's language. */
    public String body(GuidanceText text) {
        return text.text().body(pages.locale());
    }

    /** Moves a text one place. */
    public String move(GuidanceText text, boolean up) {
        texts.move(text.id(), up);
        return again();
    }

    /** Shows a text to nobody, or to people again. */
    public String hide(GuidanceText text, boolean hidden) {
        texts.hide(text.id(), hidden);
        pages.say(hidden ? "guidance.hidden-done" : "guidance.shown-done");
        return again();
    }

    private static String again() {
        return "/admin/guidance?faces-redirect=true";
    }

    private List<GuidanceText> of(Moment moment, Side side) {
        if (all == null) {
            all = texts.all();
        }
        return all.stream()
                .filter(text -> text.moment() == moment && text.side() == side)
                .toList();
    }
}
