package hr.mentoring.job.model;

import hr.mentoring.common.ColumnText;
import hr.mentoring.job.Failure;
import hr.mentoring.job.ItemError;
import hr.mentoring.job.RunId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that a run could not do; written once, never changed. */
@Entity
@Table(name = "job_item_error")
public class ItemErrorEntity {

    private static final int LONGEST_ITEM = 400;

    @Id
    @SequenceGenerator(name = "job_item_error_seq", sequenceName = "job_item_error_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_item_error_seq")
    private long id;

    @Column(name = "run_id")
    private long runId;

    private String item;

    private String code;

    private String arguments;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    protected ItemErrorEntity() {}

    /** What could not be done, and why. */
    public ItemErrorEntity(RunId run, String item, Failure failure, Instant at) {
        this.runId = run.value();
        this.item = item.length() <= LONGEST_ITEM ? item : item.substring(0, LONGEST_ITEM);
        this.code = failure.code();
        this.arguments = ColumnText.joined(failure.arguments(), RunEntity.LONGEST_ARGUMENTS);
        this.occurredAt = at;
    }

    /** How others see it. */
    public ItemError toError() {
        return new ItemError(item, new Failure(code, ColumnText.parts(arguments)), occurredAt);
    }
}
