package hr.mentoring.pairing.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.pairing.Ending;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairState;
import hr.mentoring.program.CohortId;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mentee and a mentor from publication to the end. It begins active, ends once, and is never deleted. As long as it is
 * active its {@code active} column is 1 and afterwards null, so that a unique key holds two pairs of the same two people
 * in the same cohort apart from each other in time.
 */
@Entity
@Table(name = "pairing_pair")
public class PairEntity {

    private static final short YES = 1;

    @Id
    @SequenceGenerator(name = "pairing_pair_seq", sequenceName = "pairing_pair_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pairing_pair_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "mentee_id")
    private long menteeId;

    @Column(name = "mentor_id")
    private long mentorId;

    @Enumerated(EnumType.STRING)
    private PairState state = PairState.ACTIVE;

    private @Nullable Short active;

    @Column(name = "since_on")
    private LocalDate since;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    protected PairEntity() {}

    /** A pair that is active from {@code since} on. */
    public PairEntity(CohortId cohort, PersonId mentee, PersonId mentor, LocalDate since) {
        if (mentee.equals(mentor)) {
            throw new IllegalArgumentException("Person %s cannot be their own mentor".formatted(mentee));
        }
        this.cohortId = cohort.value();
        this.menteeId = mentee.value();
        this.mentorId = mentor.value();
        this.active = YES;
        this.since = since;
    }

    public PairId id() {
        return new PairId(id);
    }

    /** Ends it, once. */
    public void end(Ending how, LocalDate on) {
        RuleBroken.require(state == PairState.ACTIVE, "pairing.pair-ended-already", String.valueOf(endedOn));
        state = PairState.ENDED;
        active = null;
        ending = how;
        endedOn = on;
    }

    /** How others see it. */
    public Pair toPair() {
        return new Pair(
                id(),
                new CohortId(cohortId),
                new PersonId(menteeId),
                new PersonId(mentorId),
                state,
                since,
                endedOn,
                ending);
    }
}
