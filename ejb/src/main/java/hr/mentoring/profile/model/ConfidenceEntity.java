package hr.mentoring.profile.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.profile.Affinity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;

/** What a person has told in confidence. It is read by that person and by the pairing, by nobody else. */
@Entity
@Table(name = "profile_affinity")
public class ConfidenceEntity {

    @Id
    @Column(name = "person_id")
    private long personId;

    private String affinities;

    protected ConfidenceEntity() {}

    /** The first thing that a person tells. */
    public ConfidenceEntity(PersonId person, Set<Affinity> affinities) {
        this.personId = person.value();
        this.affinities = Codes.join(affinities);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    /** Replaces what was told; an empty set takes it back. */
    public void change(Set<Affinity> told) {
        affinities = Codes.join(told);
    }

    public Set<Affinity> affinities() {
        return Codes.split(Affinity.class, affinities);
    }
}
