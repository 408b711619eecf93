package hr.mentoring.choosing.model;

import hr.mentoring.choosing.Openness;
import hr.mentoring.common.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What somebody lets those see who look for others. */
@Entity
@Table(name = "choosing_openness")
public class OpennessEntity {

    @Id
    @Column(name = "person_id")
    private long personId;

    private boolean competencies;

    private boolean interests;

    private boolean languages;

    private boolean hours;

    protected OpennessEntity() {}

    /** Nothing, until they agree to something. */
    public OpennessEntity(PersonId person) {
        this.personId = person.value();
    }

    /** Shows just this. */
    public void agree(Openness shown) {
        competencies = shown.competencies();
        interests = shown.interests();
        languages = shown.languages();
        hours = shown.hours();
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public Openness shown() {
        return new Openness(competencies, interests, languages, hours);
    }
}
