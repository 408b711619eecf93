package hr.mentoring.guidance.model;

import hr.mentoring.guidance.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A title and a text in both languages, in four columns. */
@Embeddable
public class BilingualColumns {

    @Column(name = "title_en")
    private String titleEnglish;

    @Column(name = "body_en")
    private String bodyEnglish;

    @Column(name = "title_de")
    private String titleGerman;

    @Column(name = "body_de")
    private String bodyGerman;

    protected BilingualColumns() {}

    BilingualColumns(Bilingual text) {
        this.titleEnglish = text.titleEnglish();
        this.bodyEnglish = text.bodyEnglish();
        this.titleGerman = text.titleGerman();
        this.bodyGerman = text.bodyGerman();
    }

    Bilingual toBilingual() {
        return new Bilingual(titleEnglish, bodyEnglish, titleGerman, bodyGerman);
    }
}
