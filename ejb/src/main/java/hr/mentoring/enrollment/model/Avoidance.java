package hr.mentoring.enrollment.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.enrollment.EnrollmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Somebody whom a participant would rather not be paired with, told in confidence. */
@Entity
@IdClass(Avoidance.Key.class)
@Table(name = "enrollment_avoid")
public class Avoidance {

    /** The most people that one may avoid; who needs more should talk to HR. */
    public static final int AT_MOST = 20;

    @Id
    @Column(name = "enrollment_id")
    private long enrollmentId;

    @Id
    @Column(name = "person_id")
    private long personId;

    protected Avoidance() {}

    /** Tells it. */
    public Avoidance(EnrollmentId enrollment, PersonId avoided) {
        this.enrollmentId = enrollment.value();
        this.personId = avoided.value();
    }

    public EnrollmentId enrollment() {
        return new EnrollmentId(enrollmentId);
    }

    public PersonId avoided() {
        return new PersonId(personId);
    }

    /** What makes it one of its kind. */
    public static class Key implements Serializable {

        private long enrollmentId;
        private long personId;

        /** Filled in by the container. */
        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && enrollmentId == key.enrollmentId && personId == key.personId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(enrollmentId, personId);
        }
    }
}
