package hr.mentoring.profile.model;

import hr.mentoring.profile.Competency;
import hr.mentoring.profile.CompetencyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A competency as the catalog keeps it; the migrations bring the first ones. */
@Entity
@Table(name = "competency")
public class CompetencyEntity {

    @Id
    private long id;

    private String code;

    @Column(name = "group_code")
    private String group;

    @Column(name = "name_en")
    private String nameEnglish;

    @Column(name = "name_de")
    private String nameGerman;

    protected CompetencyEntity() {}

    /** What others may know of it. */
    public Competency toCompetency() {
        return new Competency(new CompetencyId(id), code, group, nameEnglish, nameGerman);
    }
}
