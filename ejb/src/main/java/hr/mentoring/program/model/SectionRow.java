package hr.mentoring.program.model;

import hr.mentoring.program.AgreementSection;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A part of the agreement's template, as a row. */
@Embeddable
public class SectionRow {

    private String code = "";
    private String title = "";
    private String prompt = "";
    private boolean required;

    protected SectionRow() {}

    SectionRow(AgreementSection section) {
        this.code = section.code();
        this.title = section.title();
        this.prompt = section.prompt();
        this.required = section.required();
    }

    AgreementSection section() {
        return new AgreementSection(code, title, prompt, required);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SectionRow that && section().equals(that.section());
    }

    @Override
    public int hashCode() {
        return section().hashCode();
    }
}
