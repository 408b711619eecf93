package hr.mentoring.meeting.model;

import hr.mentoring.common.PersonId;
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

/** What one of the two answered to something that was sent. */
@Entity
@Table(name = "meeting_exchange_answer")
public class ExchangeAnswer {

    @Id
    @SequenceGenerator(
            name = "meeting_exchange_answer_seq",
            sequenceName = "meeting_exchange_answer_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_exchange_answer_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "exchange_id", updatable = false)
    private Exchange exchange;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(updatable = false)
    private String words;

    @Column(name = "answered_at", updatable = false)
    private Instant answeredAt;

    protected ExchangeAnswer() {}

    ExchangeAnswer(Exchange exchange, PersonId person, String words, Instant now) {
        this.exchange = exchange;
        this.personId = person.value();
        this.words = words;
        this.answeredAt = now;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public String words() {
        return words;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
