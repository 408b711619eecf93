package hr.mentoring.meeting.model;

import hr.mentoring.meeting.ProfileParts;
import hr.mentoring.pairing.PairId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Which parts of their profile the mentor of a pair has agreed to show; none until they say so. */
@Entity
@Table(name = "meeting_showing")
public class Showing {

    @Id
    @SequenceGenerator(name = "meeting_showing_seq", sequenceName = "meeting_showing_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_showing_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    private boolean competencies;

    private boolean interests;

    private boolean motives;

    private boolean languages;

    protected Showing() {}

    /** Shows nothing yet. */
    public Showing(PairId pair) {
        this.pairId = pair.value();
    }

    /** Shows these parts from now on, and no others. */
    public void agree(ProfileParts parts) {
        competencies = parts.competencies();
        interests = parts.interests();
        motives = parts.motives();
        languages = parts.languages();
    }

    public ProfileParts parts() {
        return new ProfileParts(competencies, interests, motives, languages);
    }
}
