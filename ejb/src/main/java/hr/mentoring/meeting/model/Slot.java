package hr.mentoring.meeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A moment at which a meeting could begin. */
@Entity
@Table(name = "meeting_slot")
public class Slot {

    @Id
    @SequenceGenerator(name = "meeting_slot_seq", sequenceName = "meeting_slot_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_slot_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    @Column(name = "starts_at", updatable = false)
    private Instant startsAt;

    protected Slot() {}

    Slot(Meeting meeting, Instant startsAt) {
        this.meeting = meeting;
        this.startsAt = startsAt;
    }

    Instant startsAt() {
        return startsAt;
    }
}
