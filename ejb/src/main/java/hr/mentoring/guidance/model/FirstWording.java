package hr.mentoring.guidance.model;

import hr.mentoring.guidance.Bilingual;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The words with which a text came; they are read and never written. */
@Entity
@Table(name = "guidance_default")
public class FirstWording {

    @Id
    private String code;

    @Embedded
    private BilingualColumns text;

    protected FirstWording() {}

    public String code() {
        return code;
    }

    public Bilingual text() {
        return text.toBilingual();
    }
}
