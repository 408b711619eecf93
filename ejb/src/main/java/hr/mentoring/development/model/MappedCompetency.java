package hr.mentoring.development.model;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.development.Level;
import hr.mentoring.development.MappedId;
import hr.mentoring.pairing.PairId;
import hr.mentoring.profile.CompetencyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A competency that matters in a pair. Either of the two puts it into the plan; how far to come is the mentee's to say. */
@Entity
@Table(name = "development_competency")
public class MappedCompetency {

    /** The most competencies that two people can follow at a time. */
    public static final int MOST = 12;

    @Id
    @SequenceGenerator(
            name = "development_competency_seq",
            sequenceName = "development_competency_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development_competency_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "pair_id", updatable = false)
    private long pairId;

    @Column(name = "competency_id", updatable = false)
    private long competencyId;

    @Enumerated(EnumType.STRING)
    private @Nullable Level aim;

    @Column(name = "added_by", updatable = false)
    private long addedBy;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    protected MappedCompetency() {}

    /** Puts a competency into the plan of a pair. */
    public MappedCompetency(PairId pair, CompetencyId competency, PersonId by, Instant now) {
        this.pairId = pair.value();
        this.competencyId = competency.value();
        this.addedBy = by.value();
        this.addedAt = now;
    }

    /**
     * Says how far the mentee wants to come.
     *
     * @throws RuleBroken {@code development.mentees}
     */
    public void aimFor(Side by, Level level) {
        RuleBroken.require(by == Side.MENTEE, "development.mentees");
        aim = level;
    }

    public MappedId id() {
        return new MappedId(id);
    }

    public PairId pair() {
        return new PairId(pairId);
    }

    public CompetencyId competency() {
        return new CompetencyId(competencyId);
    }

    /** How far the mentee wants to come; empty as long as they have not said. */
    public Optional<Level> aim() {
        return Optional.ofNullable(aim);
    }
}
