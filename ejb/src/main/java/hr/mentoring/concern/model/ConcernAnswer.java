package hr.mentoring.concern.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.concern.MisunderstandingView;
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

/** What one of the two answered in a misunderstanding. */
@Entity
@Table(name = "concern_answer")
public class ConcernAnswer {

    @Id
    @SequenceGenerator(name = "concern_answer_seq", sequenceName = "concern_answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "concern_answer_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "misunderstanding_id", updatable = false)
    private Misunderstanding misunderstanding;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(updatable = false)
    private String words;

    @Column(name = "answered_at", updatable = false)
    private Instant answeredAt;

    protected ConcernAnswer() {}

    ConcernAnswer(Misunderstanding misunderstanding, PersonId person, String words, Instant now) {
        this.misunderstanding = misunderstanding;
        this.personId = person.value();
        this.words = words;
        this.answeredAt = now;
    }

    MisunderstandingView.Answer seenBy(PersonId reader) {
        return new MisunderstandingView.Answer(personId == reader.value(), words, answeredAt);
    }
}
