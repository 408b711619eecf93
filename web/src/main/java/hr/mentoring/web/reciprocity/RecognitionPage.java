package hr.mentoring.web.reciprocity;

import hr.mentoring.common.Texts;
import hr.mentoring.profile.Motive;
import hr.mentoring.reciprocity.Recognition;
import hr.mentoring.reciprocity.RecognitionService;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the reader gave as a mentor, why they do it, and what they can keep. */
@Named
@RequestScoped
public class RecognitionPage {

    @EJB
    private RecognitionService recognitions;

    @Inject
    private Pages pages;

    private @Nullable Recognition recognition;

    public Recognition getMine() {
        if (recognition == null) {
            recognition = recognitions.mine();
        }
        return recognition;
    }

    /** What became of the reason for which somebody takes part, as a sentence. */
    public String honored(Motive motive) {
        Recognition mine = getMine();
        return Texts.of(
                pages.locale(),
                "reciprocity.motive." + motive.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                mine.mentees(),
                mine.mentoring(),
                mine.goals(),
                mine.grown(),
                mine.hours(),
                mine.passedOn());
    }
}
