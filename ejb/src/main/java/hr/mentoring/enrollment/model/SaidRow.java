package hr.mentoring.enrollment.model;

import hr.mentoring.enrollment.signup.Catalog;
import hr.mentoring.enrollment.signup.SignUpMapping.Said;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What words of a spreadsheet mean, as a row. */
@Embeddable
public class SaidRow {

    @Enumerated(EnumType.STRING)
    private Catalog catalog = Catalog.COMPETENCY;

    private String said = "";

    private String code = "";

    protected SaidRow() {}

    SaidRow(Said said, String code) {
        this.catalog = said.catalog();
        this.said = said.words();
        this.code = code;
    }

    Said said() {
        return new Said(catalog, said);
    }

    String code() {
        return code;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SaidRow that && said().equals(that.said()) && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return said().hashCode();
    }
}
