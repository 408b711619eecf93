package hr.mentoring.enrollment.model;

import hr.mentoring.program.CohortId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Where the places of one cohort are given away. Whoever locks it is the only one who does so, on whichever node, so
 * that the last place is never given twice.
 */
@Entity
@Table(name = "enrollment_desk")
public class Desk {

    @Id
    @Column(name = "cohort_id")
    private long cohortId;

    protected Desk() {}

    /** Opens it, when the cohort is made. */
    public Desk(CohortId cohort) {
        this.cohortId = cohort.value();
    }

    public CohortId cohort() {
        return new CohortId(cohortId);
    }
}
