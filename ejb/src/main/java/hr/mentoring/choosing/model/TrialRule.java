package hr.mentoring.choosing.model;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.program.ProgramId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How many days the pairs of a program have to say whether they would like to go on. */
@Entity
@Table(name = "choosing_rule")
public class TrialRule {

    /** The most days. */
    public static final int MOST_DAYS = 90;

    @Id
    @Column(name = "program_id")
    private long programId;

    @Version
    private int version;

    private int days;

    protected TrialRule() {}

    /** Pairs begin at once, until it is decided otherwise. */
    public TrialRule(ProgramId program) {
        this.programId = program.value();
    }

    /**
     * Decides it.
     *
     * @param many 0 when pairs begin at once
     * @throws RuleBroken {@code choosing.days}
     */
    public void decide(int many) {
        if (many < 0 || many > MOST_DAYS) {
            throw RuleBroken.on("days", "choosing.days", MOST_DAYS);
        }
        days = many;
    }

    public int days() {
        return days;
    }
}
