package hr.mentoring.web.guidance;

import hr.mentoring.guidance.Bilingual;
import hr.mentoring.web.common.Typed;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A title and a text in both languages, being typed. */
public class BilingualForm implements Serializable {

    private @Nullable String titleEnglish;
    private @Nullable String bodyEnglish;
    private @Nullable String titleGerman;
    private @Nullable String bodyGerman;

    /** Takes up what is there. */
    void take(Bilingual text) {
        titleEnglish = text.titleEnglish();
        bodyEnglish = text.bodyEnglish();
        titleGerman = text.titleGerman();
        bodyGerman = text.bodyGerman();
    }

    /** What is typed. */
    Bilingual text() {
        return new Bilingual(
                Typed.or(titleEnglish), Typed.or(bodyEnglish), Typed.or(titleGerman), Typed.or(bodyGerman));
    }

    public @Nullable String getTitleEnglish() {
        return titleEnglish;
    }

    public void setTitleEnglish(@Nullable String titleEnglish) {
        this.titleEnglish = titleEnglish;
    }

    public @Nullable String getBodyEnglish() {
        return bodyEnglish;
    }

    public void setBodyEnglish(@Nullable String bodyEnglish) {
        this.bodyEnglish = bodyEnglish;
    }

    public @Nullable String getTitleGerman() {
        return titleGerman;
    }

    public void setTitleGerman(@Nullable String titleGerman) {
        this.titleGerman = titleGerman;
    }

    public @Nullable String getBodyGerman() {
        return bodyGerman;
    }

    public void setBodyGerman(@Nullable String bodyGerman) {
        this.bodyGerman = bodyGerman;
    }
}
